namespace Corpus.Reading.Figures;

/// <summary>
/// Reads times as a stopwatch shows them, with hundredths or tenths, <c>4:07.13</c>, <c>1:02:25.3</c>, or hours, minutes and seconds that
/// something took: <c>in 2:14:04</c>, <c>a record of 2:14:04</c>. Without them they are times of day.
/// </summary>
internal static class StopwatchReader
{
    private const int Sixty = 60;
    private const int MaxColons = 2;

    public static bool TryRead(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        var (end, seconds, decimals) = (at, 0m, 0);
        if (tokens.Glued(at))
        {
            return false;
        }

        while (tokens.IsNumber(end) && DigitReader.TryRead(tokens[end].In(tokens.Text), out var part, out decimals) && part < Sixty)
        {
            seconds = (seconds * Sixty) + part;
            if (end - at >= MaxColons * 2 || !tokens.Is(end + 1, ':') || !tokens.Glued(end + 1) || !tokens.Glued(end + 2))
            {
                break;
            }

            end += 2;
        }

        var isTaken = end - at == MaxColons * 2 && tokens.Has(at - 1, Cue.Within | Cue.Of);
        if (end == at || (decimals == 0 && !isTaken))
        {
            return false;
        }

        var number = new Numeral(at, end + 1, seconds, seconds, -decimals, NumeralForm.MarkedDigits);
        quantity = new Quantity(at, end + 1, end + 1, number, FigureKind.Duration) { Unit = "second" };
        if (tokens.Lexicon.Units.Match(tokens, end + 1, digits: true, out var unitEnd) is { Id: "second" or "minute" })
        {
            quantity = quantity with { End = unitEnd, OuterEnd = unitEnd };
        }

        return true;
    }
}
