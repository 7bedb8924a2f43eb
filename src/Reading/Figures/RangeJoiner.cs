namespace Corpus.Reading.Figures;

/// <summary>
/// Joins two quantities to a range: <c>between 5 and 7</c>, <c>50 to 70 miles</c>, <c>$5-7 million</c>, <c>8- to 16-meter</c>.
/// </summary>
internal static class RangeJoiner
{
    /// <summary>
    /// Below this a number shares the multiple of the next one: <c>5 to 7 million</c>, but not <c>900,000 to 1 million</c>.
    /// </summary>
    private const decimal SharesMultiple = 1000;

    /// <summary>The ends of one range differ by less.</summary>
    private const decimal Apart = 10;

    /// <summary>
    /// Extends the quantity where a range goes on. A score (<c>2-1</c>) or a span of years is made <see cref="NumeralForm.Malformed"/>.
    /// </summary>
    public static void Extend(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.IsRange || quantity.Number.Is(NumeralForm.Malformed))
        {
            return;
        }

        var (at, joiner) = Joiner(tokens, quantity);
        at += joiner != Joint.None && IsHedge(tokens, at) ? 1 : 0;
        if (joiner == Joint.None || !QuantityReader.TryRead(tokens, at, out var upper) || upper.IsRange
            || (joiner == Joint.To && OpensRange(tokens, upper.End)))
        {
            return;
        }

        quantity = tokens.Lexicon.ContextUnits.LikeUpper(tokens, quantity, upper);
        var low = Share(quantity, upper.Number);
        if (AreYears(tokens, quantity, upper) || (joiner == Joint.Hyphen && IsScore(quantity, upper, low))
            || (joiner == Joint.JoinedTo && low >= upper.Low && !upper.HasUnit))
        {
            var form = quantity.Number.Form | NumeralForm.Malformed;
            quantity = quantity with { End = upper.End, OuterEnd = upper.OuterEnd, Number = quantity.Number with { Form = form } };
        }
        else if (!StandsAlone(tokens, quantity, upper, joiner) && Agree(quantity, upper)
            && (low <= upper.Low || (upper.HasUnit && joiner != Joint.And && !IsSplit(tokens, quantity, joiner))))
        {
            quantity = Join(quantity, upper, low);
        }
    }

    /// <summary><c>89%-6%</c>, <c>leads 47 per cent to 39 per cent</c>: the more first, and nothing leads from one to the other.</summary>
    private static bool IsSplit(SentenceTokens tokens, in Quantity lower, Joint joiner) =>
        lower.Kind == FigureKind.Percent && (joiner != Joint.To || !tokens.Has(HedgeReader.Read(tokens, lower).First - 1, Cue.From));

    /// <summary><c>from 24.2 to 33-35 billion euros</c>: the level that is led to is a range itself.</summary>
    private static bool OpensRange(SentenceTokens tokens, int end) =>
        tokens.IsDash(end) && tokens.Glued(end) && tokens.Glued(end + 1) && tokens.IsNumber(end + 1);

    /// <summary><c>between 2 and about 7 litres</c>: one word of doubt before the upper end.</summary>
    private static bool IsHedge(SentenceTokens tokens, int at)
    {
        var first = at + 1;
        return tokens.Lexicon.Hedges.Before(tokens, ref first, hasUnit: false) == Approximation.About && first == at;
    }

    private static bool AreYears(SentenceTokens tokens, in Quantity lower, in Quantity upper) =>
        !lower.HasUnit && YearNumbers.MayBe(tokens, lower.Number) && (upper.Kind == FigureKind.Number
            ? upper.Number.Is(NumeralForm.PlainDigits) && (upper.Number.Low < 100 || YearNumbers.MayBe(tokens, upper.Number))
            : upper.Kind == FigureKind.Count && tokens.Has(lower.First - 1, Cue.Between) && YearNumbers.AreExact(tokens, lower.Number, upper.Number));

    private static bool IsScore(in Quantity lower, in Quantity upper, decimal low) =>
        (lower.Kind == FigureKind.Number && upper.Kind == FigureKind.Number
            && (low >= upper.Low || (upper.Low < SharesMultiple && !(IsDecimal(lower) && IsDecimal(upper)))))
            || (!upper.HasUnit && low > upper.Low);

    /// <summary>Goals and points are whole: <c>an interval of 89.3-96.8</c> is no score.</summary>
    private static bool IsDecimal(in Quantity quantity) => quantity.Number.Precision < 0 && quantity.Number.Is(NumeralForm.Digits);

    /// <summary>Whether the first quantity has a meaning of its own: <c>rose in 2018 to 3.9 million</c>,
    /// <c>rose 18 sen to RM23.50</c>.</summary>
    private static bool StandsAlone(SentenceTokens tokens, in Quantity lower, in Quantity upper, Joint joiner) => joiner switch
    {
        Joint.Dash when lower.HasUnit => lower.Kind is not (FigureKind.Money or FigureKind.Percent) || lower.Kind != upper.Kind
            || lower.Low >= upper.Low,
        Joint.Dash => !lower.Number.Is(NumeralForm.Digits)
            || !(upper.HasUnit || (upper.Low >= SharesMultiple && upper.Number.Is(NumeralForm.Digits))),
        Joint.Loose => !lower.Number.Is(NumeralForm.PlainDigits) || lower.Kind != FigureKind.Number || lower.Low >= upper.Low
            || !upper.HasUnit || upper.Kind == FigureKind.Percent,
        Joint.To when lower.HasUnit => ChangeReader.IsMove(tokens, lower.First - 1) || IsStep(tokens, lower, upper),
        Joint.To when lower.Kind == FigureKind.Number => IsYearBefore(tokens, lower, upper) || IsStep(tokens, lower, upper),
        _ => YearNumbers.MayBe(tokens, lower.Number) && tokens.Has(lower.First - 1, Cue.Within),
    };

    /// <summary><c>the deficit for 2021 to 1.4 billion</c></summary>
    private static bool IsYearBefore(SentenceTokens tokens, in Quantity lower, in Quantity upper) =>
        YearNumbers.MayBe(tokens, lower.Number) && (tokens.Has(lower.First - 1, Cue.Within) || upper.Number.Is(NumeralForm.Scaled));

    /// <summary><c>fell by 14,000 to 213,000</c>: a step and the level that it leads to lie far apart.</summary>
    private static bool IsStep(SentenceTokens tokens, in Quantity lower, in Quantity upper) =>
        tokens.Has(lower.First - 1, Cue.By) && lower.Low * Apart < upper.Low;

    public static Quantity Join(in Quantity lower, in Quantity upper, decimal low)
    {
        var precision = low == lower.Low ? Math.Min(lower.Number.Precision, upper.Number.Precision) : upper.Number.Precision;
        return (upper.Kind == FigureKind.Number ? lower : upper) with
        {
            First = lower.First,
            End = upper.End,
            OuterEnd = upper.OuterEnd,
            Number = upper.Number with { First = lower.Number.First, Precision = precision },
            Low = Math.Min(low, upper.Low),
            High = Math.Max(low, upper.Low),
            IsRange = low != upper.Low,
        };
    }

    /// <summary>The lower end in the multiple of the upper: 5 of <c>5 to 7 million</c> is 5 million.</summary>
    public static decimal Share(in Quantity lower, Numeral upper) =>
        lower.Number.Is(NumeralForm.Scaled) || !upper.Is(NumeralForm.Scaled) || lower.Low >= SharesMultiple || upper.Multiplier > 1e15m
            ? lower.Low
            : DecimalParts.Trim(lower.Low * upper.Multiplier);

    private static (int At, Joint Joiner) Joiner(SentenceTokens tokens, in Quantity quantity)
    {
        var end = quantity.OuterEnd;
        if (tokens[end].Kind == Prose.TokenKind.Hyphen && tokens.Has(end + 1, Cue.To))
        {
            return tokens.IsJoint(end) && tokens.IsJoint(end + 2) ? (end + 3, Joint.JoinedTo) : (end + 2, Joint.To);
        }

        if (tokens.IsDash(end) && tokens.Glued(end) && tokens.Glued(end + 1))
        {
            return (end + 1, Joint.Hyphen);
        }

        if (tokens.IsDash(end) && !tokens.Glued(end))
        {
            return (end + 1, tokens.Glued(end + 1) ? Joint.Loose : Joint.Dash);
        }

        return tokens.Has(end, Cue.To) ? (end + 1, Joint.To)
            : tokens.Has(end, Cue.And) && tokens.Has(quantity.First - 1, Cue.Between) ? (end + 1, Joint.And)
            : (end, Joint.None);
    }

    /// <summary>One end without a unit takes the other's; two units must be one.</summary>
    public static bool Agree(in Quantity lower, in Quantity upper) =>
        lower.Kind == FigureKind.Number || (upper.Kind == FigureKind.Number && lower.Kind == FigureKind.Money)
        || (lower.Kind == upper.Kind && lower.Currency == upper.Currency && lower.Worth == upper.Worth
            && (lower.Unit == upper.Unit || (lower.Unit == null && lower.Kind == FigureKind.Money)));

    private enum Joint
    {
        None,
        Hyphen,

        /// <summary>Between spaces it parts clauses more often than it joins numbers.</summary>
        Dash,

        /// <summary>Close to the second number alone it may be a sign: <c>2 -7 litres</c>.</summary>
        Loose,
        To,

        /// <summary>Votes are told this way, the more first: <c>5-to-4</c>; <c>20-to-30-minute</c> is a range.</summary>
        JoinedTo,
        And,
    }
}
