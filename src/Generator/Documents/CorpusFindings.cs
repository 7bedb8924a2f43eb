using System.Collections.Immutable;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Generator.Documents;

/// <summary>What the generator reports: findings that stop output, those across documents, those on suppressions and options.</summary>
internal static class CorpusFindings
{
    public static EquatableArray<LocatedFinding> Across(
        ImmutableArray<KeyGroup> groups, NameCollisions collisions, EquatableArray<TwinPair> near, EquatableArray<TwinPair> quotes,
        CancellationToken cancellation) =>
        new(RuleSet.Check(new CrossContext(groups, collisions.Clashes, near, quotes), cancellation));

    /// <summary>The findings less those that the analyzer reports: a build shows each once.</summary>
    public static EquatableArray<ReportedFinding> OfGenerator(
        ImmutableArray<ReportGroup> groups, EquatableArray<LocatedFinding> across, ImmutableArray<SuppressionFile> suppressions)
    {
        // A suppression may be needed by a finding that the analyzer reports.
        var reports = groups.SelectMany(group => suppressions.IsEmpty ? group.Telling : group.All)
            .OrderBy(document => document.Document)
            .Select(document => document.Report);
        var paths = groups.SelectMany(group => group.All).Select(document => document.Document.File);
        return new EquatableArray<ReportedFinding>(
            [.. ReportBuilder.Build([.. reports], paths, across, suppressions).Where(reported => !reported.Finding.Rule.IsLive)]);
    }
}
