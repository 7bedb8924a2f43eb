using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>The stage that reads every stated quantity with its value, unit and meaning, in one pass over the tokens.</summary>
internal static class FigureReader
{
    /// <summary>The figures of a document in text order.</summary>
    /// <param name="published">The day that <c>last year</c> counts from; without it relative periods stay unread.</param>
    public static FigureFact[] Read(DocumentProse prose, CalendarDate? published, CancellationToken cancellation)
    {
        var lexicon = FigureLexicon.Default;
        var figures = new List<FigureFact>();
        var quantities = new List<Quantity>();
        var named = new NamedCurrency();
        foreach (var passage in prose.Passages)
        {
            for (var i = passage.FirstSentence; i < passage.EndSentence; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var tokens = new SentenceTokens(prose, prose.Sentences[i], lexicon);
                QuantityScanner.Scan(tokens, passage.In, quantities, cancellation);
                if (quantities.Count > 0)
                {
                    named.Settle(quantities);
                    SentenceFigures.Add(tokens, passage.In, quantities, published, figures);
                }
            }
        }

        return figures.ToArray();
    }
}
