using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The words of <c>section-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class SectionWords
{
    private readonly HashSet<uint> words = [];

    private SectionWords()
    {
        foreach (var row in LexiconTable.Rows("section-words"))
        {
            words.Add(WordHash.Of(row[0].AsSpan()));
        }
    }

    public static SectionWords Default => Shared.Instance;

    /// <summary>Whether one of the line's words names a section.</summary>
    public bool AnyIn(ReadOnlySpan<char> line)
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
        internal static readonly SectionWords Instance = new();
    }
}
