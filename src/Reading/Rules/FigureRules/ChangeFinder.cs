using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds changes that a sentence states twice: as one share, and by one pair of values <c>from … to …</c>.</summary>
internal sealed class ChangeFinder(RuleContext context)
{
    private const decimal LargestRatio = 1_000m;

    public IEnumerable<StatedChange> Find()
    {
        var figures = context.Facts.Figures;
        if (!Array.Exists(figures, figure => figure is { Kind: FigureKind.Percent, Change: not null }))
        {
            yield break;
        }

        for (var first = 0; first < figures.Length;)
        {
            var (sentence, end) = (SentenceOf(figures[first]), first + 1);
            while (end < figures.Length && SentenceOf(figures[end]) == sentence)
            {
                end++;
            }

            if (TryRead(figures, first, end, out var change))
            {
                yield return change;
            }

            first = end;
        }
    }

    private bool TryRead(FigureFact[] figures, int first, int end, out StatedChange change)
    {
        change = default;
        var (share, values) = (-1, 0);
        StatedChange? found = null;
        for (var i = first; i < end; i++)
        {
            if (figures[i].Kind == FigureKind.Percent)
            {
                share = share < 0 && figures[i] is { Value: not null, Change: not null, Approximation: Approximation.Exact } ? i : end;
            }
            else if (PairAt(figures, i, end) is { } pair)
            {
                (found, values) = (pair, values + 1);
            }
        }

        if (share < 0 || share >= end || values != 1 || found is not { } only || IsFarApart(only) || AreParted(figures[share].Range, only.Ranges[0]) || !IsSameWay(figures[share], only))
        {
            return false;
        }

        change = only with { Share = figures[share] };
        if (figures[share].Change == ChangeDirection.Down && only.Ranges.Length == 1)
        {
            // A range has lost which end came first: a fall leads from the higher.
            change = change with { From = only.To, To = only.From };
        }

        return true;
    }

    private StatedChange? PairAt(FigureFact[] figures, int i, int end)
    {
        var from = figures[i];
        if (!IsBehind(from, "from"))
        {
            return null;
        }

        if (from is { Low: { } low, High: { } high, Value: null })
        {
            var (lower, higher) = (new RoundedValue(low, Stated.Half(from)), new RoundedValue(high, Stated.Half(from)));
            return new StatedChange(default, lower, higher, [from.Range]);
        }

        if (i + 1 < end && figures[i + 1] is var to && IsBehind(to, "to") && from.Value is { } before && to.Value is { } after
            && from.Kind == to.Kind && string.Equals(from.Currency, to.Currency, StringComparison.Ordinal)
            && string.Equals(from.Unit, to.Unit, StringComparison.Ordinal))
        {
            return new StatedChange(
                default, new RoundedValue(before, Stated.RoundHalf(from, before)), new RoundedValue(after, Stated.RoundHalf(to, after)),
                [from.Range, to.Range]);
        }

        return null;
    }

    private bool IsBehind(FigureFact figure, string word) => context.Prose.IsWord(context.Prose.TokenFrom(figure.Range.Start) - 1, word);

    private int SentenceOf(FigureFact figure) => context.Prose.SentenceOf(context.Prose.TokenFrom(figure.Range.Start));

    /// <summary>Whether a conjunction between share and values begins another statement.</summary>
    private bool AreParted(TextRange share, TextRange values)
    {
        var (first, last) = share.Start < values.Start ? (share, values) : (values, share);
        for (var i = context.Prose.TokenFrom(first.End); i < context.Prose.TokenFrom(last.Start); i++)
        {
            if (context.Prose.Tokens[i].Is(WordClass.Conjunction))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFarApart(StatedChange change) =>
        change.From.Value <= 0 || change.To.Value <= 0 || change.To.Value / change.From.Value > LargestRatio;

    private static bool IsSameWay(FigureFact share, StatedChange change) =>
        change.Ranges.Length == 1 || share.Change == ChangeDirection.Up ? change.To.Value >= change.From.Value : change.To.Value <= change.From.Value;
}
