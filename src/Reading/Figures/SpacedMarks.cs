namespace Corpus.Reading.Figures;

/// <summary>Takes the groups of a number in text that was cut into words, where a comma stands between spaces: <c>80 , 000</c>. Elsewhere no
/// space stands before a comma. A stop between spaces ends a sentence, so that <c>4 . 8</c> cannot be told from two of them.</summary>
internal static class SpacedMarks
{
    private const int GroupLength = 3;

    public static void Take(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.PlainDigits))
        {
            return;
        }

        while (tokens[numeral.End - 1].Length <= GroupLength && TryGroup(tokens, numeral.End, out var group)
            && numeral.TryScale(1000, numeral.End + 2, out var scaled))
        {
            numeral = scaled with
            {
                Low = scaled.Low + group,
                High = scaled.High + group,
                Precision = 0,
                Multiplier = 1,
                Form = NumeralForm.MarkedDigits,
            };
        }
    }

    /// <summary>Three digits behind a comma that spaces part from what stands on both of its sides.</summary>
    private static bool TryGroup(SentenceTokens tokens, int comma, out decimal group)
    {
        group = 0;
        return tokens.Is(comma, ',') && !tokens.Glued(comma) && !tokens.Glued(comma + 1)
            && tokens.IsNumber(comma + 1) && tokens[comma + 1].Length == GroupLength
            && DigitReader.TryRead(tokens[comma + 1].In(tokens.Text), out group, out var decimals) && decimals == 0;
    }
}
