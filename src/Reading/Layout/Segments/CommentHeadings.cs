using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The phrases of <c>comment-headings.tsv</c>. Immutable; built once per process.</summary>
internal sealed class CommentHeadings
{
    private readonly KeyTable<bool> lines;
    private readonly List<string> starts = [];

    private CommentHeadings()
    {
        var keys = new Dictionary<ulong, bool>();
        foreach (var row in LexiconTable.Rows("comment-headings"))
        {
            if (row[0] == "start")
            {
                starts.Add(row[1] + " ");
            }
            else
            {
                keys[PhraseHash.Of(row[1])] = true;
            }
        }

        lines = new KeyTable<bool>(keys);
    }

    public static CommentHeadings Default => Shared.Instance;

    /// <summary>Every phrase that opens a line lends it the trait of a discussion, so that few lines are compared with them.</summary>
    public bool Has(string text, in LineFeatures line) =>
        lines.TryGet(line.Key, out _) || (line.Has(LineTraits.Discussion) && Opens(text.AsSpan(line.Range.Start, line.Range.Length)));

    private bool Opens(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart("0123456789 ".AsSpan());
        foreach (var start in starts)
        {
            if (words.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly CommentHeadings Instance = new();
    }
}
