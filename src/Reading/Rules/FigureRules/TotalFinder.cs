using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds totals and the parts that the text lists with them: behind a word such as <c>total</c> the figure itself, then two or more
/// figures of the same unit in its sentence, or in the next one.</summary>
internal sealed class TotalFinder(RuleContext context)
{
    private const int FewestParts = 2;
    private const int WordsBefore = 8;
    private static readonly string[] Words = ["total", "totalled", "totaled", "totalling", "totaling", "altogether", "combined", "overall"];

    public IEnumerable<(FigureFact Total, List<FigureFact> Parts)> Find()
    {
        var figures = context.Facts.Figures;
        for (var i = 0; i < figures.Length; i++)
        {
            if (IsExact(figures[i]) && IsTotal(figures[i]) && PartsOf(i) is { Count: >= FewestParts } parts)
            {
                yield return (figures[i], parts);
            }
        }
    }

    private bool IsTotal(FigureFact figure)
    {
        var prose = context.Prose;
        var token = prose.TokenFrom(figure.Range.Start);
        var first = prose.Sentences[prose.SentenceOf(token)].FirstToken;
        for (var i = token - 1; i >= Math.Max(first, token - WordsBefore); i--)
        {
            if (prose.Tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }

            foreach (var word in Words)
            {
                if (prose.IsWord(i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The figures of the total's sentence behind it; where there are none, those of the next.</summary>
    private List<FigureFact>? PartsOf(int total)
    {
        var figures = context.Facts.Figures;
        var home = SentenceOf(figures[total]);
        var (here, next) = (new List<FigureFact>(), new List<FigureFact>());
        for (var i = total + 1; i < figures.Length; i++)
        {
            var sentence = SentenceOf(figures[i]);
            if (sentence > home + 1 || figures[i].In != figures[total].In)
            {
                break;
            }

            if (!AreAlike(figures[total], figures[i]))
            {
                continue;
            }

            if (!IsExact(figures[i]) || figures[i].Restates >= 0)
            {
                return null;
            }

            (sentence == home ? here : next).Add(figures[i]);
        }

        return here.Count >= FewestParts ? here : here.Count == 0 ? next : null;
    }

    private int SentenceOf(FigureFact figure) => context.Prose.SentenceOf(context.Prose.TokenFrom(figure.Range.Start));

    private static bool IsExact(FigureFact figure) =>
        figure is { Value: > 0, Change: null, Approximation: Approximation.Exact } && figure.Kind is not (FigureKind.Percent or FigureKind.Age);

    private static bool AreAlike(FigureFact total, FigureFact part) => total.Kind == part.Kind
        && string.Equals(total.Currency, part.Currency, StringComparison.Ordinal)
        && string.Equals(total.Unit, part.Unit, StringComparison.Ordinal);
}
