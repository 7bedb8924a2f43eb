using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The verbs of <c>comment-verbs.tsv</c>, with which a page says who commented. Immutable; built once per process.</summary>
internal static class CommentVerbs
{
    /// <summary>Whether one is the line's last word: <c>Ann Lee says:</c></summary>
    public static bool End(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd(": ".AsSpan());
        return words.LastIndexOf(' ') is var gap and > 0 && Shared.Verbs.AllOf(words.Slice(gap + 1));
    }

    private static class Shared
    {
        internal static readonly WordGroup Verbs = new(LexiconTable.Words("comment-verbs"));
    }
}
