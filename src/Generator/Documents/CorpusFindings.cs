using System.Collections.Immutable;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Generator.Documents;

/// <summary>What the generator reports: findings that stop output, those across documents, those on suppressions and options.</summary>
internal static class CorpusFindings
{
    /// <param name="documents">In the order of their paths.</param>
    public static EquatableArray<LocatedFinding> Across(ImmutableArray<CompiledDocument> documents, CancellationToken cancellation)
    {
        var keys = new List<DocumentKeys>(documents.Length);
        foreach (var document in documents)
        {
            if (document.Keys is { } known)
            {
                keys.Add(known);
            }
        }

        return new EquatableArray<LocatedFinding>(RuleSet.Check(keys, cancellation));
    }

    /// <summary>The findings less those that the analyzer reports: a build shows each once.</summary>
    public static EquatableArray<ReportedFinding> OfGenerator(
        ImmutableArray<CompiledDocument> documents, EquatableArray<LocatedFinding> across, ImmutableArray<SuppressionFile> suppressions)
    {
        DocumentReport[] reports = [.. documents.Select(document => document.Report)];
        return new EquatableArray<ReportedFinding>(
            [.. ReportBuilder.Build(reports, across, suppressions).Where(reported => !reported.Finding.Rule.IsLive)]);
    }
}
