namespace Corpus.Generator.Naming;

/// <summary>The members of <c>People</c>.</summary>
internal static class PersonNames
{
    private const string Kind = "Person";

    /// <param name="people">Full names in the library's order; of two that come to the same member the first keeps it.</param>
    public static string[] Of(IEnumerable<string> people)
    {
        var names = new UniqueNames(ReservedNames.OfPeople, Kind);
        return [.. people.Select(person => names.Take(Name(person)))];
    }

    private static string Name(string person)
    {
        var words = NameStyle.Cut(NameWords.Of(person));
        return words.Count > 0 ? NameStyle.Pascal(words) : Kind;
    }
}
