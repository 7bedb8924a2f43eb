namespace Corpus.Reading.Rules.Reports;

/// <summary>A finding that nobody suppressed.</summary>
/// <param name="Configured">The severity that somebody set for its document; null where the rule's own holds.</param>
internal sealed record ReportedFinding(LocatedFinding Finding, Severity? Configured)
{
    public Severity Severity => Configured ?? Finding.Rule.Severity;
}
