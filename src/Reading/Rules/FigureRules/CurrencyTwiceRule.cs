using Corpus.Facts;
using Corpus.Reading.Lexicon;
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
        foreach (ref readonly var figure in context.Facts.Figures.AsSpan())
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

    private static TextRange? WordBehindSign(RuleContext context, in FigureFact figure)
    {
        var prose = context.Prose;
        var first = prose.TokenFrom(figure.Range.Start);
        var isSign = prose.Tokens[first].Kind == TokenKind.Symbol
            || (prose.Tokens[first].IsWord && first + 1 < prose.Tokens.Length && prose.Tokens[first + 1].Kind == TokenKind.Symbol);
        if (!isSign || figure.Value is null)
        {
            return null;
        }

        // The word may close the figure, stand before what it is a rate of (`$5 dollars a day`), or right behind it where the reader left it out.
        var last = Math.Min(prose.TokenFrom(figure.Range.End), prose.Tokens.Length - 1);
        for (var i = first + 1; i <= last && prose.SentenceOf(i) == prose.SentenceOf(first) && !LeadsToRate(prose.Tokens[i]); i++)
        {
            if (prose.Tokens[i].IsWord && context.Text.AsSpan(figure.Range.Start, prose.Tokens[i].Start - figure.Range.Start).IndexOf('\n') < 0
                && NamesCurrency(context.Text, prose.Tokens[i].Range, figure))
            {
                return prose.Tokens[i].Range;
            }
        }

        return null;
    }

    /// <summary>What stands behind is another measure: <c>£5 a pound</c>.</summary>
    private static bool LeadsToRate(in Token token) => token.Is(WordClass.Determiner | WordClass.Preposition);

    /// <summary>Pounds are money behind their sign alone, else a weight; and a code tells whose dollars they are where the sign does not:
    /// <c>$300 USD</c>, but not <c>US$300 USD</c>.</summary>
    private static bool NamesCurrency(string text, TextRange word, in FigureFact figure)
    {
        var name = text.AsSpan(word.Start, word.Length);
        return CurrencyWords.Contains(name)
            || (CharClass.IsLetter(text[figure.Range.Start]) && name.Equals(figure.Currency.AsSpan(), StringComparison.Ordinal))
            || (text[figure.Range.Start] == '£' && name is "pound" or "pounds");
    }
}
