using Corpus.Reading;
using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Generator.Documents;

/// <summary>The reports of a group of documents.</summary>
/// <param name="All">In the order of their paths.</param>
/// <param name="Telling">Those with a finding that the generator reports, or with options of their own: few, where all are many.</param>
internal sealed record ReportGroup(EquatableArray<LocatedReport> All, EquatableArray<LocatedReport> Telling)
{
    public static ReportGroup Of(DocumentGroup group)
    {
        LocatedReport[] all = [.. group.Documents.Select(document => new LocatedReport(document.Id, document.Report))];
        return new ReportGroup(
            new EquatableArray<LocatedReport>(all), new EquatableArray<LocatedReport>(Array.FindAll(all, document => IsTelling(document.Report))));
    }

    private static bool IsTelling(DocumentReport report) =>
        !report.Options.Equals(DocumentOptions.Default) || report.Findings.Any(finding => !finding.Rule.IsLive);
}
