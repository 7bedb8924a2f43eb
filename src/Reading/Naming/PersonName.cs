using System.Globalization;

namespace Corpus.Reading.Naming;

/// <summary>What a person's member is called.</summary>
internal static class PersonName
{
    private const int MostWords = 8;
    private const int MostLength = 80;

    /// <summary><c>WeiFenghe</c>; a name without a letter is called by its hash.</summary>
    public static string Member(string name)
    {
        var words = NameWords.Of(name, MostWords, MostLength);
        return words.Count > 0 ? ReservedNames.ForPerson(NameCase.Pascal(words)) : "Person" + Hash(name);
    }

    /// <summary>The member of the second person whose name reads the same in code: <c>Jean-Luc</c> beside <c>Jean Luc</c>.</summary>
    public static string Distinct(string member, string name) => member + ReservedNames.Suffix + Hash(name);

    private static string Hash(string name) => StableHash.Of(name).ToString("X8", CultureInfo.InvariantCulture);
}
