using Corpus.Facts;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3004: a whole sentence in quotation marks that the text gives to nobody.</summary>
internal sealed class NobodyQuotedRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP3004", "Nobody is quoted with these words", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var quote in context.Facts.Quotes)
        {
            if (quote is { Speaker: null, Cue: null, Kind: QuoteKind.Direct, In: ArticlePart.Body })
            {
                findings.Add(Descriptor.At(
                    quote.Range,
                    $"'{Excerpt.Of(context.Text, quote.Range)}' is quoted, and no speaker was found: the quote compiles without one. "
                    + "If the text names nobody it may stand; else put the name into the same sentence."));
            }
        }
    }
}
