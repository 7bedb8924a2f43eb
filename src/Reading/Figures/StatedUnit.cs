namespace Corpus.Reading.Figures;

/// <summary>Gives a quantity the unit or currency that its words name.</summary>
internal static class StatedUnit
{
    /// <param name="end">The token behind the unit.</param>
    public static Quantity In(in Quantity quantity, UnitEntry unit, int end) =>
        quantity with { End = end, OuterEnd = end, Kind = unit.Kind, Unit = unit.Id is "percent" ? null : unit.Id };

    /// <param name="at">The first token of the currency.</param>
    /// <param name="end">The token behind it.</param>
    public static Quantity In(SentenceTokens tokens, in Quantity quantity, CurrencyEntry currency, int at, int end) => quantity with
    {
        End = end,
        OuterEnd = end,
        Kind = FigureKind.Money,
        Currency = currency.Code,
        Unit = currency.Part,
        Worth = currency.Part == null ? 1 : currency.Factor,
        SharedBy = end == at + 1 ? tokens.Lexicon.SharedCurrencies.CodesOf(tokens[at].Lexeme) : null,
        IsNamedInFull = end > at + 1,
    };
}
