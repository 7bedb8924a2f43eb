using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds totals and the parts that the text lists with them: a figure that a word such as <c>total</c> stands beside, and two or more
/// figures of the same unit in its sentence, or in the next one; or a figure from which <c>of which</c> or a colon leads to them.</summary>
internal sealed class TotalFinder(RuleContext context)
{
    private const int FewestParts = 2;
    private const int WordsBefore = 8;
    private const int WordsBehind = 3;
    private const int WordsToParts = 12;
    private const int WordsToPart = 6;

    private delegate bool Likeness(in FigureFact total, in FigureFact part);

    public IEnumerable<StatedTotal> Find()
    {
        var figures = context.Facts.Figures;
        for (var i = 0; i < figures.Length; i++)
        {
            if (!IsExact(figures[i]))
            {
                continue;
            }

            var (isBehindWord, areAll) = (IsBehindWord(figures[i].Range), true);
            var parts = isBehindWord || IsBeforeWord(figures[i].Range) ? PartsOf(i, orNext: isBehindWord) : null;
            parts ??= LeadsToParts(i, out areAll) ? Enough(Beside(i, 1, 0, MayBePart)) : null;
            if (parts is not null && AreBelow(parts, figures[i].Value))
            {
                yield return new StatedTotal(figures[i], parts, areAll);
            }
        }
    }

    /// <summary><c>a total of $50 million</c>.</summary>
    private bool IsBehindWord(TextRange figure)
    {
        var prose = context.Prose;
        var token = prose.TokenFrom(figure.Start);
        var first = Math.Max(prose.Sentences[prose.SentenceOf(token)].FirstToken, token - WordsBefore);
        for (var i = token - 1; i >= first && prose.Tokens[i].Kind != TokenKind.Number; i--)
        {
            if (TotalWords.NameTotal(prose, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>50 ships in all</c>.</summary>
    private bool IsBeforeWord(TextRange figure)
    {
        var prose = context.Prose;
        var behind = prose.TokenFrom(figure.End);
        var sentence = prose.Sentences[prose.SentenceOf(figure)];
        for (var i = behind; i < Math.Min(sentence.EndToken, behind + WordsBehind) && prose.Tokens[i].Kind is TokenKind.Word; i++)
        {
            if (TotalWords.NameTotal(prose, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words between the figure and the next one lead from a sum to its parts.</summary>
    private bool LeadsToParts(int total, out bool areAll)
    {
        areAll = false;
        var (figures, prose) = (context.Facts.Figures, context.Prose);
        if (total + FewestParts >= figures.Length || prose.SentenceOf(figures[total + FewestParts].Range) != prose.SentenceOf(figures[total].Range))
        {
            return false;
        }

        var (first, end) = (prose.TokenFrom(figures[total].Range.End), prose.TokenFrom(figures[total + 1].Range.Start));
        for (var i = first; i < Math.Min(end, first + WordsToParts); i++)
        {
            if (TotalWords.LeadToParts(prose, i, out areAll))
            {
                return end - i <= WordsToPart;
            }
        }

        return false;
    }

    /// <summary>The figures of the total's unit in its sentence, behind it or else before it; where there are none, those of the next.</summary>
    private List<FigureFact>? PartsOf(int total, bool orNext)
    {
        var parts = Beside(total, 1, 0, Stated.InOneUnit);
        if (parts.Count == 0)
        {
            parts = Beside(total, -1, 0, Stated.InOneUnit);
        }

        return Enough(parts.Count == 0 && orNext ? Beside(total, 1, 1, Stated.InOneUnit) : parts);
    }

    /// <summary>The figures of a sentence that are like the total, in text order.</summary>
    /// <param name="step">1 for those behind the total, -1 for those before it.</param>
    /// <param name="sentences">How many sentences behind the total's they stand.</param>
    private List<FigureFact> Beside(int total, int step, int sentences, Likeness areAlike)
    {
        var figures = context.Facts.Figures;
        var home = context.Prose.SentenceOf(figures[total].Range);
        var parts = new List<FigureFact>();
        for (var i = total + step; i >= 0 && i < figures.Length; i += step)
        {
            var away = context.Prose.SentenceOf(figures[i].Range) - home;
            if (away > sentences || away < 0 || figures[i].In != figures[total].In)
            {
                break;
            }

            if (away == sentences && areAlike(figures[total], figures[i]))
            {
                parts.Add(figures[i]);
            }
        }

        if (step < 0)
        {
            parts.Reverse();
        }

        return parts;
    }

    private static bool AreBelow(List<FigureFact> parts, decimal? total) => parts.TrueForAll(part => part.Value < total);

    private static List<FigureFact>? Enough(List<FigureFact> parts) => parts.Count >= FewestParts && parts.TrueForAll(IsPart) ? parts : null;

    private static bool IsPart(FigureFact figure) => IsExact(figure) && figure.Restates < 0;

    private static bool IsExact(in FigureFact figure) =>
        figure is { Value: > 0, Change: null, Approximation: Approximation.Exact } && figure.Kind is not (FigureKind.Percent or FigureKind.Age);

    /// <summary>Parts of what is counted have names of their own: <c>500 people: 300 men and 200 women</c>.</summary>
    private static bool MayBePart(in FigureFact total, in FigureFact part) =>
        Stated.InOneUnit(total, part) || (total.Kind == FigureKind.Count && part.Kind is FigureKind.Count or FigureKind.Number);
}
