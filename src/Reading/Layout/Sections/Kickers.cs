using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>Short lines that may stand between the section and its headline and name none, by the words of <c>kicker-words.tsv</c>. Immutable;
/// built once per process.</summary>
internal static class Kickers
{
    /// <summary>How new a text is, or whose: <c>EXCLUSIVE</c>.</summary>
    public static bool AreStates(ReadOnlySpan<char> line) => Shared.States.AllOf(line);

    /// <summary>That, or what kind of text it is: <c>Guest Essay</c>.</summary>
    public static bool Are(ReadOnlySpan<char> line) => Shared.All.AllOf(line);

    private static class Shared
    {
        internal static readonly WordGroup States = new(LexiconTable.Words("kicker-words", "state"));
        internal static readonly WordGroup All = new(LexiconTable.Rows("kicker-words").Select(row => row[1]));
    }
}
