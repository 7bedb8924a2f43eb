using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds the values that a change leads from and to.</summary>
internal static class ValuePairFinder
{
    /// <summary>The pair that starts with the figure; null where none does.</summary>
    /// <param name="end">The index behind the last figure of its sentence.</param>
    public static ValuePair? At(DocumentProse prose, FigureFact[] figures, int first, int end)
    {
        ref readonly var figure = ref figures[first];
        if (IsBehind(prose, figure, "from"))
        {
            return figure is { Low: { } low, High: { } high, Value: null }
                ? new ValuePair(figure, new RoundedValue(low, Stated.Half(figure)), new RoundedValue(high, Stated.Half(figure)), false, [figure.Range])
                : OfTwo(prose, figures, first, end, "to", isReversed: false);
        }

        return IsBehind(prose, figure, "to") ? OfTwo(prose, figures, first, end, "from", isReversed: true) : null;
    }

    private static bool IsBehind(DocumentProse prose, in FigureFact figure, string word) => prose.IsWord(prose.TokenFrom(figure.Range.Start) - 1, word);

    private static ValuePair? OfTwo(DocumentProse prose, FigureFact[] figures, int first, int end, string link, bool isReversed)
    {
        if (first + 1 >= end || figures[first] is not { Value: { } one } || figures[first + 1] is not { Value: { } two }
            || !IsBehind(prose, figures[first + 1], link) || !Stated.InOneUnit(figures[first], figures[first + 1]))
        {
            return null;
        }

        var (before, after) = (Rounded(figures[first], one), Rounded(figures[first + 1], two));
        return new ValuePair(
            figures[first], isReversed ? after : before, isReversed ? before : after, true, [figures[first].Range, figures[first + 1].Range]);
    }

    private static RoundedValue Rounded(in FigureFact figure, decimal value) => new(value, Stated.RoundHalf(figure, value));
}
