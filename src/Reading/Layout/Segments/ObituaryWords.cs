using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The words of <c>obituary-words.tsv</c>. Immutable; built once per process.</summary>
internal static class ObituaryWords
{
    public static bool TellOfDeath(ReadOnlySpan<char> text) => Shared.Deaths.AnyIn(text);

    /// <summary>Whether one of the line's words says that the text is an obituary.</summary>
    public static bool NameText(ReadOnlySpan<char> line) => Shared.Texts.AnyIn(line);

    private static class Shared
    {
        internal static readonly PhraseGroup Deaths = new(LexiconTable.Words("obituary-words", "death"));
        internal static readonly PhraseGroup Texts = new(LexiconTable.Words("obituary-words", "text"));
    }
}
