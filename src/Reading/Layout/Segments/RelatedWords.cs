using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The words of headings over lists of stories, from <c>related-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class RelatedWords
{
    private readonly HashSet<uint> nouns = [];
    private readonly HashSet<uint> others = [];

    private RelatedWords()
    {
        foreach (var row in LexiconTable.Rows("related-words"))
        {
            (row[0] == "noun" ? nouns : others).Add(WordHash.Of(row[1].AsSpan()));
        }
    }

    public static RelatedWords Default => Shared.Instance;

    /// <summary>Whether the heading calls its list stories, articles or the like.</summary>
    public bool NamesStories(ReadOnlySpan<char> heading) => AnyIn(nouns, heading);

    /// <summary>Whether the heading says that something else than kinship put its list together.</summary>
    public bool NamesOthers(ReadOnlySpan<char> heading) => AnyIn(others, heading);

    private static bool AnyIn(HashSet<uint> words, ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var start = at;
            while (at < line.Length && CharClass.IsWordPart(line[at]))
            {
                at++;
            }

            if (at > start && words.Contains(WordHash.Of(line.Slice(start, at - start))))
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly RelatedWords Instance = new();
    }
}
