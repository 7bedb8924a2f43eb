using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Tells money from weight where a unit and a currency share their name: <c>paid 300 pounds</c>, <c>weighs 300 pounds</c>.</summary>
internal static class PaymentReader
{
    /// <summary>Words between a sale or a sum and the preposition or verb that leads to its amount: <c>sold the old bicycle for</c>.</summary>
    private const int Reach = 6;

    /// <param name="end">The token behind the unit.</param>
    public static bool IsPaid(SentenceTokens tokens, in Quantity quantity, int end)
    {
        if (tokens.IsJoint(quantity.End))
        {
            return tokens.Has(end, PaymentCue.Sum);
        }

        // `300 pounds of flour`
        var lead = HedgeReader.Read(tokens, quantity).First - 1;
        return !tokens.Has(end, Cue.Of)
            && (tokens.Has(lead, PaymentCue.Pays)
                || (tokens.Has(lead, Cue.Of) ? tokens.Has(lead - 1, PaymentCue.Sum) : IsPrice(tokens, lead)));
    }

    private static bool IsPrice(SentenceTokens tokens, int lead)
    {
        var told = tokens.HasFactor(lead, FactorClass.Be) || tokens.Has(lead, Cue.To | Cue.From);
        if (!told && !tokens[lead].Is(WordClass.Preposition))
        {
            return false;
        }

        var any = told ? PaymentCue.Sum | PaymentCue.Trades : PaymentCue.Trades;
        for (var i = lead - 1; i >= lead - Reach && tokens.IsWord(i); i--)
        {
            if (tokens.Has(i, any))
            {
                return true;
            }
        }

        return false;
    }
}
