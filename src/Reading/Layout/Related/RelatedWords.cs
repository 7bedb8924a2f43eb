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

    /// <summary>Whether the line opens with a word for others of their kind, and more words follow: <c>More</c>, <c>Other</c>.</summary>
    public static bool OpenWithMore(ReadOnlySpan<char> line) => Open(line, Shared.More);

    /// <summary>The same of a word that says how they are tied to this one: <c>Related</c>.</summary>
    public static bool OpenWithTie(ReadOnlySpan<char> line) => Open(line, Shared.Ties);

    /// <summary>Whether a word close to the line's start says where there is more: <c>Read more from our …</c></summary>
    public static bool SayWhere(ReadOnlySpan<char> opening) => AnyIn(opening, Shared.Places, StringComparison.Ordinal);

    /// <summary>Whether one says of what there is more: <c>Read more about the …</c></summary>
    public static bool SayOfWhat(ReadOnlySpan<char> opening) => AnyIn(opening, Shared.Topics, StringComparison.OrdinalIgnoreCase);

    private static bool Open(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Length > word.Length && line[word.Length] == ' ' && line.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyIn(ReadOnlySpan<char> opening, string[] words, StringComparison cases)
    {
        foreach (var word in words)
        {
            if (opening.IndexOf(word.AsSpan(), cases) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly string[] More = [.. Rows("more")];
        internal static readonly string[] Ties = [.. Rows("tie")];
        internal static readonly string[] Places = [.. Rows("where").Select(word => $" {word} ")];
        internal static readonly string[] Topics = [.. Rows("what").Select(word => $" {word} ")];
        internal static readonly WordGroup Nouns = Load("noun");
        internal static readonly WordGroup Single = Load("one");
        internal static readonly WordGroup Others = Load("other");

        internal static readonly WordGroup Kinship = Load("kin");
        internal static readonly WordGroup Pointers = Load("pointer");
        internal static readonly HashSet<ulong> Leads = [.. Rows("lead").Select(PhraseHash.Of)];
        internal static readonly HashSet<ulong> Buttons = [.. Rows("button").Select(PhraseHash.Of)];

        private static WordGroup Load(string kind) => new(Rows(kind));

        private static IEnumerable<string> Rows(string kind) => LexiconTable.Words("related-words", kind);
    }
}
