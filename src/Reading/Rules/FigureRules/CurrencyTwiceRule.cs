using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4006: a currency that stands both as a sign before the number and as a word behind it: <c>US$10.35 billion dollars</c>.</summary>
internal sealed class CurrencyTwiceRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4006", "The currency is said twice", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var places = new SameWords(context);
        var words = new Dictionary<TextRange, TextRange>();
        foreach (var figure in context.Facts.Figures)
        {
            if (figure.Kind == FigureKind.Money && WordBehindSign(context, figure) is { } word)
            {
                var range = new TextRange(figure.Range.Start, word.End);
                places.Add(range);
                words[range] = word;
            }
        }

        places.Report(Descriptor, findings, range =>
        {
            var word = words[range];
            var once = context.Text.AsSpan(range.Start, word.Start - range.Start).TrimEnd().ToString();
            return $"'{Excerpt.Of(context.Text, range)}' says its currency twice, as a sign and as '{word.In(context.Text)}': readers stumble over it. "
                + $"Write '{Excerpt.Of(once)}'.";
        });
    }

    private static TextRange? WordBehindSign(RuleContext context, FigureFact figure)
    {
        var prose = context.Prose;
        var first = prose.TokenFrom(figure.Range.Start);
        var isSign = prose.Tokens[first].Kind == TokenKind.Symbol
            || (prose.Tokens[first].IsWord && first + 1 < prose.Tokens.Length && prose.Tokens[first + 1].Kind == TokenKind.Symbol);
        if (!isSign || figure.Value is null)
        {
            return null;
        }

        // The word may close the figure, or stand right behind it where the reader left it out.
        var behind = prose.TokenFrom(figure.Range.End);
        for (var i = behind - 1; i <= behind && i < prose.Tokens.Length; i++)
        {
            if (prose.Tokens[i].IsWord && prose.SentenceOf(i) == prose.SentenceOf(first)
                && context.Text.AsSpan(figure.Range.Start, prose.Tokens[i].Start - figure.Range.Start).IndexOf('\n') < 0 && CurrencyWords.Contains(prose.TextOf(i)))
            {
                return prose.Tokens[i].Range;
            }
        }

        return null;
    }
}
