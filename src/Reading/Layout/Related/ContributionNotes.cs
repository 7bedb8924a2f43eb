using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Related;

/// <summary>Sentences below a text that say who else wrote, by the phrases of <c>contribution-phrases.tsv</c>. Immutable; built once per process.</summary>
internal static class ContributionNotes
{
    public static bool Is(ReadOnlySpan<char> line) => Shared.Phrases.AnyIn(line);

    private static class Shared
    {
        internal static readonly PhraseGroup Phrases = new(LexiconTable.Words("contribution-phrases"));
    }
}
