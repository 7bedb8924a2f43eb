using Corpus.Facts;

namespace Corpus.Reading.Rules;

/// <summary>All rules there are. A new rule: its file here, its line below, its page in <c>docs/rules</c>, its test.</summary>
internal static class RuleSet
{
    /// <summary>The rules that look at one document, in the order of their IDs.</summary>
    public static readonly IRule[] PerDocument =
    [
        new NotUtf8Rule(),
        new EmptyRule(),
        new NoHeadlineRule(),
        new NoBodyRule(),
    ];

    /// <summary>Every rule, those across documents and the reader's own included.</summary>
    public static readonly RuleDescriptor[] Descriptors =
    [
        .. Array.ConvertAll(PerDocument, rule => rule.Descriptor),
        SameNameRule.Descriptor,
        InternalErrorRule.Descriptor,
    ];

    private static readonly Dictionary<string, RuleDescriptor> ById =
        Descriptors.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No rule has that ID.</exception>
    public static RuleDescriptor Descriptor(string id) => ById[id];

    /// <summary>What the rules find, in text order.</summary>
    public static FindingFact[] Check(RuleContext context, CancellationToken cancellation)
    {
        var findings = new List<FindingFact>();
        foreach (var rule in PerDocument)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context, findings);
        }

        return [.. findings.OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }
}
