using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells surnames that no list holds by how they end: <c>Karpov</c>, <c>Georgescu</c>.</summary>
internal sealed class SurnameEndingTable
{
    /// <summary>How many letters must stand before an ending.</summary>
    private const int ShortestStem = 2;

    private readonly string[] endings = LexiconTable.Rows("surname-endings.hand").Select(row => row[0]).ToArray();

    private SurnameEndingTable()
    {
    }

    public static SurnameEndingTable Default => Shared.Instance;

    /// <summary>Whether a word that the lexicon does not know ends as surnames do.</summary>
    public bool IsSurname(DocumentProse prose, int token)
    {
        if (prose.Tokens[token].Lexeme != WordLexicon.Unknown || !prose.Tokens[token].IsWord)
        {
            return false;
        }

        var word = prose.TextOf(token);
        foreach (var ending in endings)
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
