using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds changes that a sentence states twice: by how much, and by one pair of values <c>from … to …</c>.</summary>
internal sealed class ChangeFinder(RuleContext context)
{
    /// <summary>Words from the values to a share that says the same of them: <c>from 12 to 24, or 100 per cent</c>.</summary>
    private const int WordsToOther = 3;

    /// <summary>How far from its factor a value is that still <c>doubled</c>.</summary>
    private const decimal LooseFactor = 0.15m;

    private const string PercentagePoint = "percentage-point";

    public IEnumerable<StatedChange> Find()
    {
        var figures = context.Facts.Figures;
        for (var first = 0; first < figures.Length;)
        {
            var (sentence, end) = (context.Prose.SentenceOf(figures[first].Range), first + 1);
            while (end < figures.Length && context.Prose.SentenceOf(figures[end].Range) == sentence)
            {
                end++;
            }

            if (OnlyPair(figures, first, end) is { IsPlausible: true } pair && OnlyClaim(figures, first, end, pair) is { } change)
            {
                yield return change;
            }

            first = end;
        }
    }

    private ValuePair? OnlyPair(FigureFact[] figures, int first, int end)
    {
        ValuePair? found = null;
        for (var i = first; i < end; i++)
        {
            if (ValuePairFinder.At(context.Prose, figures, i, end) is { } pair)
            {
                if (found is not null)
                {
                    return null;
                }

                found = pair;
                i += pair.Ranges.Length - 1;
            }
        }

        return found;
    }

    /// <summary>The one change that the sentence states of the values; null where there is none, or another share or amount beside it.</summary>
    private StatedChange? OnlyClaim(FigureFact[] figures, int first, int end, ValuePair pair)
    {
        StatedChange? found = MultipleOf(pair);
        for (var i = first; i < end; i++)
        {
            if (Array.IndexOf(pair.Ranges, figures[i].Range) >= 0 || MeasureOf(figures[i], pair) is not { } measure)
            {
                continue;
            }

            if (found is not null || ClaimOf(figures[i], measure, pair) is not { } claim)
            {
                return null;
            }

            found = claim;
        }

        return found;
    }

    /// <summary>What a figure beside the values may say of them; null where it is of another kind.</summary>
    private static ChangeMeasure? MeasureOf(FigureFact figure, ValuePair pair)
    {
        var isPoints = string.Equals(figure.Unit, PercentagePoint, StringComparison.Ordinal);
        if (figure.Kind == FigureKind.Percent && pair.Figure.Kind != FigureKind.Percent && !isPoints)
        {
            return ChangeMeasure.Share;
        }

        var isAlike = isPoints ? pair.Figure.Kind == FigureKind.Percent : Stated.InOneUnit(figure, pair.Figure);
        return isAlike ? ChangeMeasure.Amount : null;
    }

    private StatedChange? ClaimOf(FigureFact figure, ChangeMeasure measure, ValuePair pair)
    {
        if (figure is not { Value: { } value, Approximation: Approximation.Exact })
        {
            return null;
        }

        if (figure.Change is { } direction)
        {
            pair = pair.Towards(direction);
            return pair.Leads(direction) && !AreParted(figure.Range, pair.Ranges[0]) ? Claim(figure, value, measure, pair) : null;
        }

        return measure == ChangeMeasure.Share && IsOtherwise(figure, pair) ? Claim(figure, value, measure, pair.Towards(pair.Figure.Change)) : null;
    }

    private static StatedChange Claim(FigureFact figure, decimal value, ChangeMeasure measure, ValuePair pair) =>
        new(figure.Range, measure, new RoundedValue(Math.Abs(value), Stated.RoundHalf(figure, value)), pair.From, pair.To, pair.Ranges);

    /// <summary>Whether the share only says otherwise what the values say: <c>, or 50 per cent</c>.</summary>
    private bool IsOtherwise(FigureFact share, ValuePair pair)
    {
        var token = context.Prose.TokenFrom(share.Range.Start);
        return context.Prose.IsWord(token - 1, "or") && token - context.Prose.TokenFrom(pair.Ranges[pair.Ranges.Length - 1].End) is > 0 and < WordsToOther;
    }

    /// <summary><c>doubled from 50 to 100</c>; not <c>nearly doubled</c>.</summary>
    private StatedChange? MultipleOf(ValuePair pair)
    {
        var prose = context.Prose;
        var verb = prose.TokenFrom(pair.Ranges[0].Start) - 2;
        if (verb < 1 || MultipleVerbs.FactorOf(prose.TextOf(verb)) is not { } factor || MultipleVerbs.IsLoosenedBy(prose.TextOf(verb - 1)))
        {
            return null;
        }

        var direction = factor > 1 ? ChangeDirection.Up : ChangeDirection.Down;
        pair = pair.Towards(direction);
        return new StatedChange(
            prose.Tokens[verb].Range, ChangeMeasure.Multiple, new RoundedValue(factor, factor * LooseFactor), pair.From, pair.To, pair.Ranges);
    }

    /// <summary>Whether a conjunction between change and values begins another statement.</summary>
    private bool AreParted(TextRange change, TextRange values)
    {
        var (first, last) = change.Start < values.Start ? (change, values) : (values, change);
        for (var i = context.Prose.TokenFrom(first.End); i < context.Prose.TokenFrom(last.Start); i++)
        {
            if (context.Prose.Tokens[i].Is(WordClass.Conjunction))
            {
                return true;
            }
        }

        return false;
    }
}
