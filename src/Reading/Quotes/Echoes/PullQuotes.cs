using Corpus.Facts;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Quotes.Echoes;

/// <summary>Words that a page sets large amid its text say nothing of who spoke them: the sentence that they are taken from does.</summary>
internal static class PullQuotes
{
    /// <summary>In characters; fewer words stand in two quotes by chance.</summary>
    private const int Least = 20;

    /// <summary>Each quote is compared with all: what holds more of them is a transcript, which sets none large.</summary>
    private const int MostQuotes = 256;

    private const Evidence Introduced = Evidence.ColonBefore | Evidence.AtColon | Evidence.Signed;

    /// <summary>Gives each quote that fills a paragraph, and that nothing introduces, the speaker of the quote that holds its words.</summary>
    public static void Attribute(DocumentProse prose, QuoteReading body)
    {
        if (body.Quotes.Length > MostQuotes)
        {
            return;
        }

        var passage = 0;
        for (var i = 0; i < body.Quotes.Length; i++)
        {
            var quote = body.Quotes[i];
            while (prose.Passages[passage].Range.End < quote.Range.End)
            {
                passage++;
            }

            if ((body.Reasons[i] & Introduced) == 0 && quote.Range.Length >= Least && Fills(quote.Range, prose.Passages[passage].Range)
                && Source(prose.Text, body.Quotes, quote) is var source and >= 0)
            {
                body.Quotes[i] = quote with { Speaker = body.Quotes[source].Speaker, Cue = body.Quotes[source].Cue, Via = body.Quotes[source].Via };
                body.Reasons[i] = body.Reasons[source];
            }
        }
    }

    /// <summary>Whether the passage is the quote and its marks.</summary>
    private static bool Fills(TextRange quote, TextRange passage) => quote.Start - passage.Start <= 2 && passage.End - quote.End <= 2;

    /// <summary>Index of the quote that holds the words of a pull quote, -1 where none does.</summary>
    private static int Source(string text, QuoteFact[] quotes, QuoteFact pulled)
    {
        var words = text.AsSpan(pulled.Range.Start, pulled.Range.Length).TrimEnd(".,".AsSpan());
        for (var i = 0; i < quotes.Length; i++)
        {
            var range = quotes[i].Range;
            if (quotes[i].Cue is not null && range.Length > words.Length && range != pulled.Range
                && text.AsSpan(range.Start, range.Length).IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}
