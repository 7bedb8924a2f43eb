using Corpus.Facts;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4007: an amount in <c>pesos</c> or <c>crowns</c> in a text that names no country whose they are.</summary>
internal sealed class UnknownCurrencyRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4007", "The currency cannot be known", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (ref readonly var figure in context.Facts.Figures.AsSpan())
        {
            if (figure.Kind is FigureKind.Money or FigureKind.Count && WordOf(context.Prose, figure) is { } word && !NamesCountry(context.Prose, word))
            {
                var range = new TextRange(figure.Range.Start, context.Prose.Tokens[word].End);
                findings.Add(Descriptor.At(
                    range,
                    $"'{Excerpt.Of(context.Text, range)}' is money of several countries, and the text names none of them: its value cannot be known. "
                    + $"Name the country once: 'Mexican pesos', 'Swiss francs'."));
            }
        }
    }

    private static int? WordOf(DocumentProse prose, in FigureFact figure)
    {
        var behind = prose.TokenFrom(figure.Range.End);
        for (var i = behind - 1; i <= behind && i < prose.Tokens.Length; i++)
        {
            if (prose.Tokens[i].IsWord && CurrencyWords.IsShared(prose.TextOf(i)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether the text holds the name of a place or a nationality anywhere: the amount is then that country's, as far as anybody
    /// can tell from a page. The <c>US</c> of <c>US$5</c> is no such name.</summary>
    private static bool NamesCountry(DocumentProse prose, int word)
    {
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (i != word && prose.Tokens[i].Is(WordClass.Nationality | WordClass.Place) && prose.Tokens[i].Has(TokenShape.Capitalised)
                && !(i + 1 < prose.Tokens.Length && prose.Tokens[i + 1].Kind == TokenKind.Symbol && prose.Tokens[i + 1].Start == prose.Tokens[i].End))
            {
                return true;
            }
        }

        return false;
    }
}
