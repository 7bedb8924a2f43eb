using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Knows a figure for one before it in other units or as a share: <c>1,700km (1,060-mile)</c>, <c>A$10 million ($7.5 million; £5
/// million)</c>, <c>500 yuan, or US$70</c>, <c>125,600 posts, or 2.2 per cent</c>.
/// </summary>
internal static class Restatements
{
    /// <summary>How far behind a share its count stands.</summary>
    private const int MaxShared = 8;

    /// <summary>How far behind the part its whole stands: <c>1,200 of its 9,800 jobs</c>.</summary>
    private const int MaxPartitive = 3;

    /// <summary>The index of the figure that the one at the index restates, -1 where it stands for itself.</summary>
    /// <param name="figures">The figures before it; those of its sentence from <paramref name="baseIndex"/> on.</param>
    /// <param name="first">The first token of its hedges.</param>
    public static int Of(
        SentenceTokens tokens, List<Quantity> quantities, int index, List<FigureFact> figures, int baseIndex, int first)
    {
        if (index == 0)
        {
            return -1;
        }

        var (previous, quantity) = (quantities[index - 1], quantities[index]);
        var earlier = figures[baseIndex + index - 1].Restates;
        if (earlier >= baseIndex && IsListMark(tokens, first - 1) && first - 1 == previous.OuterEnd)
        {
            // `(£50; $60)`: both restate what stands before the bracket.
            return Converts(quantities[earlier - baseIndex], quantity) ? earlier : -1;
        }

        // `1,200 of its 9,800 jobs, or 12 per cent`: the share is what was taken out.
        var whole = index > 1 && IsShare(quantity) && quantities[index - 2] is { Kind: FigureKind.Count } part
            && tokens.Has(part.End, Cue.Of) && previous.First <= part.End + MaxPartitive && part.Unit == previous.Unit;
        if (whole && Leads(tokens, previous, quantity, first))
        {
            return baseIndex + index - 2;
        }

        // `30 × 20 cm (11.8 × 7.9 in)`: the first of several sides restates another than the one before it.
        return !tokens.LeadsToSide(quantity.OuterEnd) && Leads(tokens, previous, quantity, first) ? baseIndex + index - 1 : -1;
    }

    private static bool Leads(SentenceTokens tokens, in Quantity stated, in Quantity quantity, int first)
    {
        var (gap, at) = (first - stated.OuterEnd, first - 1);
        if (tokens.Is(at, '(') || tokens.Is(at, '['))
        {
            return gap == 1 && (Converts(stated, quantity)
                || (IsShareOf(stated, quantity) && (tokens.Is(quantity.OuterEnd, ')') || tokens.Is(quantity.OuterEnd, ']'))));
        }

        if (tokens.Has(at, Cue.Or))
        {
            return (gap is 1 or 2 && (IsShareOf(stated, quantity) || (gap == 2 && Converts(stated, quantity))))
                || CountsShare(tokens, stated, quantity, at);
        }

        var parted = gap == 1 && (tokens.IsDash(at) || tokens.Is(at, '/'));
        var equal = gap <= 3 && (tokens.Has(at, Cue.Equal) || (tokens.Has(at, Cue.To) && tokens.Has(at - 1, Cue.Equal)));
        return (parted || equal) && Converts(stated, quantity);
    }

    /// <summary><c>70 per cent of the islanders, or 2,100 people</c>, <c>a fifth of them, or 900 people</c></summary>
    private static bool CountsShare(SentenceTokens tokens, in Quantity stated, in Quantity quantity, int or)
    {
        if (!IsShare(stated) || quantity.Kind != FigureKind.Count || !tokens.Has(stated.OuterEnd, Cue.Of)
            || !tokens.Is(or - 1, ',') || or > stated.OuterEnd + MaxShared)
        {
            return false;
        }

        for (var i = stated.OuterEnd; i < or - 1; i++)
        {
            if (!tokens.IsWord(i) && tokens[i].Kind != TokenKind.Possessive)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsListMark(SentenceTokens tokens, int at) => tokens.Is(at, ';') || tokens.Is(at, ',') || tokens.Is(at, '/');

    /// <summary>One quantity in two units.</summary>
    private static bool Converts(in Quantity stated, in Quantity quantity) =>
        stated.Kind == quantity.Kind && stated.HasUnit && (stated.Unit != quantity.Unit || stated.Currency != quantity.Currency);

    private static bool IsShare(in Quantity quantity) => quantity.Kind == FigureKind.Percent || quantity.Number.Is(NumeralForm.Fraction);

    /// <summary>An amount as a share, or a share as an amount.</summary>
    private static bool IsShareOf(in Quantity stated, in Quantity quantity) =>
        (stated.Kind == FigureKind.Percent) != (quantity.Kind == FigureKind.Percent)
        && stated.Kind != FigureKind.Number && quantity.Kind is FigureKind.Percent or FigureKind.Money;
}
