using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2005: nearly the same document twice.</summary>
internal sealed class NearDuplicateRule : ICrossRule
{
    public RuleDescriptor Descriptor { get; } =
        new("CORP2005", "Nearly the same document is here twice", Severity.Warning) { SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        foreach (var pair in context.NearPairs)
        {
            var (document, twin) = (context.At(pair.Second.Document), context.At(pair.First.Document));
            if (!SharesName(document, twin))
            {
                findings.Add(document.At(
                    Descriptor,
                    $"About {pair.Likeness * 100:F0} % of this article's wording stands in '{twin.Path}' too: its quotes and figures would "
                    + "count twice. Remove one of the two, or keep both by a suppression that says why.",
                    twin.Title));
            }
        }
    }

    /// <summary>Two documents of one name are an error already.</summary>
    private static bool SharesName(DocumentKeys document, DocumentKeys other) =>
        string.Equals(document.Name.Slug, other.Name.Slug, StringComparison.Ordinal);
}
