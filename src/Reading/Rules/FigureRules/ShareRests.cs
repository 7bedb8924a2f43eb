using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>What is said of the share that all others of a choice leave, <c>undecided</c> or <c>the rest</c>, from <c>share-rests.tsv</c>.</summary>
internal static class ShareRests
{
    public static bool StartAt(DocumentProse prose, int token) => Shared.Phrases.At(prose, token) is not null;

    private static class Shared
    {
        internal static readonly ProsePhrases Phrases = ProsePhrases.Load("share-rests");
    }
}
