using System.Globalization;
using Corpus.Cli.Check.Configuration;
using Corpus.Cli.Check.Formats;
using Corpus.Cli.Commands;
using Corpus.Cli.Edges;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Cli.Check;

/// <summary>Gathers what was found, then writes it in the order of paths and places, and the sum.</summary>
internal sealed class CheckReport(CommandHost host, CheckRequest request, GlobalConfigs globals)
{
    private readonly List<CheckedDocument> documents = [];
    private bool anyUnreadable;

    public void Take(CheckedDocument document)
    {
        if (document.Unreadable is { } error)
        {
            Unreadable(error);
        }
        else
        {
            documents.Add(document);
        }
    }

    public void Unreadable(UnreadableInputException error)
    {
        anyUnreadable = true;
        host.Error.WriteLine(error.Message);
    }

    public ExitCode Finish(IReadOnlyList<SuppressionFile> suppressions, CancellationToken cancellation)
    {
        var found = InOrder(Gather(suppressions, cancellation));
        if (request.Baseline is { } file)
        {
            if (request.UpdatesBaseline)
            {
                Baseline.Write(file, found);
                host.Error.WriteLine($"{Count(found.Count, "finding")} written to {InputFiles.Printed(file)}.");
                return anyUnreadable ? ExitCode.Unusable : ExitCode.Fine;
            }

            found = Baseline.Read(file, host).New(found);
        }

        var shown = request.ShowsInfo ? found : [.. found.Where(finding => finding.Severity > Severity.Info)];
        FindingWriters.Write(request.Format, host.Output, request.Format is FindingFormat.Sarif or FindingFormat.Json ? found : shown);
        host.Output.Flush();
        return Sum(found);
    }

    private List<ReportedFinding> Gather(IReadOnlyList<SuppressionFile> suppressions, CancellationToken cancellation)
    {
        documents.Sort((left, right) => string.CompareOrdinal(left.Report!.Path, right.Report!.Path));
        DocumentKeys[] keys = [.. documents.Where(document => document.Keys is not null).Select(document => document.Keys!)];
        DocumentReport[] reports = [.. documents.Select(document => document.Report!)];
        var found = ReportBuilder.Build(reports, reports.Select(report => report.Path), RuleSet.Check(keys, cancellation), suppressions);
        return [.. found.Select(globals.Apply).OfType<ReportedFinding>()];
    }

    private ExitCode Sum(List<ReportedFinding> found)
    {
        var errors = found.Count(finding => finding.Severity == Severity.Error);
        var warnings = found.Count(finding => finding.Severity == Severity.Warning);
        var isNew = request.Baseline is null ? "" : "new ";
        host.Error.WriteLine($"{Count(documents.Count, "document")} checked: {Count(errors, isNew + "error")}, {Count(warnings, isNew + "warning")}.");
        return anyUnreadable ? ExitCode.Unusable : errors > 0 ? ExitCode.Faulty : ExitCode.Fine;
    }

    private static List<ReportedFinding> InOrder(List<ReportedFinding> findings) =>
        [.. findings
            .OrderBy(finding => finding.Finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Finding.Place.At.Start)
            .ThenBy(finding => finding.Finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Finding.Message, StringComparer.Ordinal)];

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
