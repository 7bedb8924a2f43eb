using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>The stage that reads every stated quantity with its value, unit and meaning, in one pass over the tokens.</summary>
internal static class FigureReader
{
    /// <summary>What an article of news states; a fact is large, and each growth of the list copies all.</summary>
    private const int UsualFigures = 16;

    /// <param name="published">The day that <c>last year</c> counts from; without it relative periods stay unread.</param>
    public static FigureReading Read(DocumentProse prose, CalendarDate? published, CancellationToken cancellation)
    {
        var lexicon = FigureLexicon.Default;
        var figures = new List<FigureFact>(UsualFigures);
        var quantities = new List<Quantity>();
        var faults = new List<NumberFaultFact>();
        var named = new NamedCurrency();
        foreach (var passage in prose.Passages)
        {
            for (var i = passage.FirstSentence; i < passage.EndSentence; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var sentence = prose.Sentences[i];
                var first = QuantityScanner.FirstOpener(prose.Tokens, sentence, lexicon);
                if (first == sentence.EndToken)
                {
                    // Most sentences state no quantity, and this is all that they cost.
                    continue;
                }

                var tokens = new SentenceTokens(prose, sentence, lexicon);
                QuantityScanner.Scan(tokens, first, passage.In, quantities, faults, cancellation);
                if (quantities.Count > 0)
                {
                    named.Settle(quantities);
                    SentenceFigures.Add(tokens, passage.In, quantities, published, figures);
                }
            }
        }

        return new FigureReading([.. figures], [.. faults]);
    }
}
