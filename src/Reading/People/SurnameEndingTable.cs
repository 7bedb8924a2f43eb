using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells surnames that no list holds by how they end: <c>Karpov</c>, <c>Georgescu</c>.</summary>
internal sealed class SurnameEndingTable
{
    /// <summary>How many letters must stand before an ending.</summary>
    private const int ShortestStem = 2;

    private const int Letters = 128;

    /// <summary>By their last letter, which few words share with any.</summary>
    private readonly string[][] endings = new string[Letters][];

    private SurnameEndingTable()
    {
        var byLast = LexiconTable.Rows("surname-endings.hand").ToLookup(row => row[0][row[0].Length - 1], row => row[0]);
        for (var letter = 0; letter < Letters; letter++)
        {
            endings[letter] = [.. byLast[(char)letter]];
        }
    }

    public static SurnameEndingTable Default => Shared.Instance;

    /// <summary>Whether a word that is nothing else ends as surnames do.</summary>
    public bool IsSurname(DocumentProse prose, int token)
    {
        if (!prose.Tokens[token].IsWord || !PeopleWords.IsUnheard(prose.Tokens[token]))
        {
            return false;
        }

        var word = prose.TextOf(token);
        var last = word[word.Length - 1];
        foreach (var ending in last < Letters ? endings[last] : [])
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly SurnameEndingTable Instance = new();
    }
}
