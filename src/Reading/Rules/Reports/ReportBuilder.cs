using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Reading.Rules.Reports;

/// <summary>What is reported of a corpus: all findings less the suppressed ones, at the severities that were set; and what is wrong with
/// suppressions and options themselves. Generator and <c>corpus check</c> report by this one.</summary>
internal static class ReportBuilder
{
    /// <param name="documents">Those with findings or options of their own, and others, in the order of their paths.</param>
    /// <param name="paths">The paths of all documents.</param>
    /// <param name="across">The findings across them.</param>
    public static List<ReportedFinding> Build(
        IReadOnlyList<DocumentReport> documents, IEnumerable<string> paths, IReadOnlyList<LocatedFinding> across,
        IReadOnlyList<SuppressionFile> suppressions)
    {
        var reported = new List<ReportedFinding>();
        var suppressor = new Suppressor(suppressions);
        var options = new Dictionary<string, DocumentOptions>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            options[document.Path] = document.Options;
            Add(document.Findings, document.Options);
        }

        foreach (var finding in across)
        {
            Add([finding], options.TryGetValue(finding.Place.Path, out var settings) ? settings : DocumentOptions.Default);
        }

        Add(suppressor.Findings(paths), DocumentOptions.Default);
        Add(OptionFaults(documents), DocumentOptions.Default);
        return reported;

        void Add(IEnumerable<LocatedFinding> findings, DocumentOptions settings)
        {
            foreach (var finding in findings)
            {
                if (!suppressor.Suppresses(finding) && OfLevel(finding, settings) is { } kept)
                {
                    reported.Add(kept);
                }
            }
        }
    }

    /// <summary>The finding at the level that the options set; null where they switch its rule off.</summary>
    public static ReportedFinding? OfLevel(LocatedFinding finding, DocumentOptions options) => OfLevel(finding, options.LevelOf(finding.RuleId));

    /// <summary>The finding at a level; at its rule's own where there is none.</summary>
    public static ReportedFinding? OfLevel(LocatedFinding finding, ReportLevel? level) => level switch
    {
        null => new ReportedFinding(finding, null),
        ReportLevel.Error => new ReportedFinding(finding, Severity.Error),
        ReportLevel.Warning => new ReportedFinding(finding, Severity.Warning),
        ReportLevel.Info => new ReportedFinding(finding, Severity.Info),
        _ => null,
    };

    /// <summary>Each faulty option once, in the first document that it is set for.</summary>
    private static IEnumerable<LocatedFinding> OptionFaults(IReadOnlyList<DocumentReport> documents)
    {
        var seen = new HashSet<OptionFault>();
        foreach (var document in documents)
        {
            foreach (var fault in document.Options.Faults)
            {
                if (seen.Add(fault))
                {
                    yield return MalformedOptionRule.Find(fault, document.Title);
                }
            }
        }
    }
}
