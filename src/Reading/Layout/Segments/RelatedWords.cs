using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The words of headings over lists of stories, from <c>related-words.tsv</c>. Immutable; built once per process.</summary>
internal static class RelatedWords
{
    /// <summary>Whether the heading calls its list stories, articles or the like.</summary>
    public static bool NameStories(ReadOnlySpan<char> heading) => Shared.Nouns.AnyIn(heading);

    /// <summary>Whether the heading announces one story: <c>Related article</c>.</summary>
    public static bool NameOneStory(ReadOnlySpan<char> heading) => Shared.Single.AnyIn(heading);

    /// <summary>Whether the heading says that something else than kinship put its list together.</summary>
    public static bool NameOthers(ReadOnlySpan<char> heading) => Shared.Others.AnyIn(heading);

    private static class Shared
    {
        internal static readonly WordGroup Nouns = Load("noun");
        internal static readonly WordGroup Single = Load("one");
        internal static readonly WordGroup Others = Load("other");

        private static WordGroup Load(string kind) =>
            new(LexiconTable.Rows("related-words").Where(row => row[0] == kind).Select(row => row[1]));
    }
}
