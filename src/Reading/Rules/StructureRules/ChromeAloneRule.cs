using Corpus.Facts;
using Corpus.Reading.Rules.TextRules;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2004: a document in which nothing is article: menus, advertisements, lists of other stories.</summary>
internal sealed class ChromeAloneRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP2004", "The document holds no article", Severity.Error) { StopsOutput = true };

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (IsChromeAlone(context))
        {
            findings.Add(Descriptor.At(
                context.Title,
                $"Nothing here is article, from '{Excerpt.Of(context.Text, context.Title)}' to the end: neither headline nor running text. "
                + "Paste the article into the document, or remove the file."));
        }
    }

    /// <summary>Whether neither headline nor body was found; the rules on either stay silent then.</summary>
    private static bool IsChromeAlone(RuleContext context) =>
        context.Facts is { Headline: null, Paragraphs.Length: 0 } && !EmptyRule.IsEmpty(context);
}
