using Corpus;
using Corpus.Facts;

namespace Fit.Quotes;

/// <summary>Whether a speaker that was read is the annotated one: the same words, or the same surname.</summary>
internal static class RightSpeaker
{
    /// <summary>A mention much longer than the annotated one is none.</summary>
    private const int MostExtra = 30;

    public static bool Is(string text, GoldQuote quote, SpeakerFact? speaker)
    {
        if (quote.Speaker is not { } gold || speaker is not { } read)
        {
            return quote.Speaker is null && speaker is null;
        }

        var mention = read.Mention;
        return mention.Start < gold.End && gold.Start < mention.End
            ? mention.Length <= (2 * gold.Length) + MostExtra
            : read.Kind != SpeakerKind.Pronoun && quote.Surnames.Contains(QuotedText.Surname(mention.In(text)))
                || (read.Name is not null && quote.Surnames.Contains(QuotedText.Surname(read.Name)));
    }
}
