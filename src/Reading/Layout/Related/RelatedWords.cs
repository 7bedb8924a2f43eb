using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Related;

/// <summary>The words of headings over lists of stories, from <c>related-words.tsv</c>. Immutable; built once per process.</summary>
internal static class RelatedWords
{
    /// <summary>Whether the heading calls its list stories, articles or the like.</summary>
    public static bool NameStories(ReadOnlySpan<char> heading) => Shared.Nouns.AnyIn(heading);

    /// <summary>Whether the heading announces one story: <c>Related article</c>.</summary>
    public static bool NameOneStory(ReadOnlySpan<char> heading) => Shared.Single.AnyIn(heading);

    /// <summary>Whether the heading says that something else than kinship put its list together.</summary>
    public static bool NameOthers(ReadOnlySpan<char> heading) => Shared.Others.AnyIn(heading);

    /// <summary>Whether a word says that the stories have to do with this one, or are wanted beside it.</summary>
    public static bool NameKinship(ReadOnlySpan<char> heading) => Shared.Kinship.AnyIn(heading);

    /// <summary>Whether a word may point to a list of stories where a colon follows.</summary>
    public static bool PointToStories(ReadOnlySpan<char> heading) => Shared.Pointers.AnyIn(heading);

    /// <summary>Whether the words of that hash, with a colon behind them, stand before the title of one story.</summary>
    public static bool LeadToStory(ulong words) => Shared.Leads.Contains(words);

    /// <summary>Whether the words of that hash are all of a line right below the title of one story.</summary>
    public static bool ArePressed(ulong words) => Shared.Buttons.Contains(words);

    private static class Shared
    {
        internal static readonly WordGroup Nouns = Load("noun");
        internal static readonly WordGroup Single = Load("one");
        internal static readonly WordGroup Others = Load("other");

        internal static readonly WordGroup Kinship = Load("kin");
        internal static readonly WordGroup Pointers = Load("pointer");
        internal static readonly HashSet<ulong> Leads = [.. Rows("lead").Select(PhraseHash.Of)];
        internal static readonly HashSet<ulong> Buttons = [.. Rows("button").Select(PhraseHash.Of)];

        private static WordGroup Load(string kind) => new(Rows(kind));

        private static IEnumerable<string> Rows(string kind) =>
            LexiconTable.Rows("related-words").Where(row => row[0] == kind).Select(row => row[1]);
    }
}
