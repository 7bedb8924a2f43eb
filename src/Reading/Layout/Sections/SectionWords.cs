using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>The words of <c>section-words.tsv</c>. Immutable; built once per process.</summary>
internal static class SectionWords
{
    /// <summary>Whether one of the line's words names a section.</summary>
    public static bool AnyIn(ReadOnlySpan<char> line) => Shared.Words.AnyIn(line);

    /// <summary>Whether the line holds nothing else.</summary>
    public static bool AllOf(ReadOnlySpan<char> line) => Shared.Words.AllOf(line);

    /// <summary>Whether it opens with one that something is glued to.</summary>
    public static bool OpenGlued(ReadOnlySpan<char> line) => Shared.Words.OpensGlued(line);

    private static class Shared
    {
        internal static readonly WordGroup Words = new(LexiconTable.Words("section-words"));
    }
}
