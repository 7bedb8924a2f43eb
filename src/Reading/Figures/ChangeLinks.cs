using Corpus.Facts;
using Corpus.Reading.Figures.Subjects;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Joins a change to the levels it leads from and to: <c>fell 3 points to 41 from 44</c>, <c>3.9 million, up from 2.4 million</c>. A range
/// holds both ends itself.
/// </summary>
internal static class ChangeLinks
{
    /// <summary>Words between a change and its level: <c>rose 60% in 2018 to 3.9 million</c>.</summary>
    private const int Reach = 8;

    /// <param name="baseIndex">Index of the sentence's first figure among the figures.</param>
    /// <param name="leads">The token before each quantity's hedges.</param>
    public static void Apply(
        SentenceTokens tokens, List<Quantity> quantities, ReadOnlySpan<int> leads, List<FigureFact> figures, int baseIndex)
    {
        if (quantities.Count < 2)
        {
            return;
        }

        // The change or level that the next end belongs to.
        var open = -1;
        for (var i = 0; i < quantities.Count; i++)
        {
            if (figures[baseIndex + i].Restates >= 0 || SubjectReader.IsDate(tokens, quantities[i]))
            {
                continue;
            }

            var (quantity, figure, lead) = (quantities[i], figures[baseIndex + i], leads[i]);

            var joined = open >= 0 && IsNear(tokens, quantities[open].OuterEnd, lead);
            if (tokens.Has(lead, Cue.To) && joined)
            {
                Link(figures, baseIndex + open, baseIndex + i, isTo: true);
                continue;
            }

            if (tokens.Has(lead, Cue.From) && (joined || IsNearest(tokens, quantities, i, lead)))
            {
                var changed = baseIndex + (joined ? open : i - 1);
                Link(figures, changed, baseIndex + i, isTo: false);
                continue;
            }

            // `fell to 41 from 44`, `cut the fee to £45 from £50`
            var reached = tokens.Has(lead, Cue.To)
                && (ChangeReader.IsMove(tokens, lead - 1) || ChangeVerbs.ObjectVerb(tokens, lead - 1, mayRise: true) >= 0);
            if (tokens.Has(lead, Cue.To) && i > 0 && tokens.Has(leads[i - 1], Cue.From)
                && IsNear(tokens, quantities[i - 1].OuterEnd, lead))
            {
                Link(figures, baseIndex + i, baseIndex + i - 1, isTo: false);
            }

            open = (figure.Change != null && !quantity.IsRange) || reached ? i : open;
        }
    }

    /// <summary>A level measures what its change does.</summary>
    private static void Link(List<FigureFact> figures, int changed, int level, bool isTo)
    {
        figures[changed] = isTo ? figures[changed] with { To = level } : figures[changed] with { From = level };
        figures[level] = figures[level] with { Subject = figures[level].Subject ?? figures[changed].Subject };
    }

    /// <summary><c>…, up from 2.4 million</c>: an adverb of change leads from the figure right before.</summary>
    private static bool IsNearest(SentenceTokens tokens, List<Quantity> quantities, int i, int lead) =>
        i > 0 && ChangeReader.IsMove(tokens, lead - 1) && IsNear(tokens, quantities[i - 1].OuterEnd, lead);

    private static bool IsNear(SentenceTokens tokens, int end, int lead)
    {
        if (lead < end || lead > end + Reach)
        {
            return false;
        }

        for (var i = end; i < lead; i++)
        {
            if (ChangeReader.OpensMove(tokens, i))
            {
                return false;
            }

            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Possessive or TokenKind.Hyphen)
                && !tokens.Is(i, ',') && !tokens.Is(i, '(') && !tokens.Is(i, ')'))
            {
                return false;
            }
        }

        return true;
    }
}
