using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Edges;

namespace Corpus.Cli.Check;

/// <summary>Prints what was found as it comes in, then what spans documents, then the sum.</summary>
internal sealed class CheckReport(CommandHost host)
{
    private readonly NameClaims claims = new();
    private readonly int[] counts = new int[Enum.GetValues<Severity>().Length];
    private int documents;
    private bool anyUnreadable;

    public void Take(CheckedDocument document)
    {
        if (document.Unreadable is { } error)
        {
            Unreadable(error);
            return;
        }

        documents++;
        foreach (var line in document.Findings)
        {
            Print(line);
        }

        if (document.Claim is { } claim)
        {
            claims.Add(claim);
        }
    }

    public void Unreadable(UnreadableInputException error)
    {
        anyUnreadable = true;
        host.Error.WriteLine(error.Message);
    }

    public ExitCode Finish()
    {
        foreach (var conflict in claims.Conflicts())
        {
            Print(conflict);
        }

        host.Output.Flush();
        var (errors, warnings) = (counts[(int)Severity.Error], counts[(int)Severity.Warning]);
        host.Error.WriteLine($"{Count(documents, "document")} checked: {Count(errors, "error")}, {Count(warnings, "warning")}.");
        return anyUnreadable ? ExitCode.Unusable : errors > 0 ? ExitCode.Faulty : ExitCode.Fine;
    }

    private void Print(ReportLine line)
    {
        counts[(int)line.Severity]++;
        host.Output.WriteLine(line.Text);
    }

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
