using Corpus.Cli.Documents;
using Corpus.Cli.Edges;

namespace Corpus.Cli.Check;

/// <summary>What is kept of a document that was checked: little, so that a run over many stays small.</summary>
/// <param name="Path">The file as printed.</param>
/// <param name="Findings">What the rules found, in text order.</param>
/// <param name="Claim">The name the article asks for; null where it has none or is left out.</param>
/// <param name="Unreadable">Why the file could not be read; null where it was.</param>
internal sealed record CheckedDocument(
    string Path, IReadOnlyList<ReportLine> Findings, NameClaim? Claim, UnreadableInputException? Unreadable)
{
    public static CheckedDocument Read(string file, CommandHost host, CancellationToken cancellation)
    {
        var path = InputFiles.Printed(file);
        try
        {
            var article = DocumentCompiler.Compile(path, InputFiles.ReadDocument(file, host), prose: false, cancellation);
            var findings = article.Findings.Select(finding => new ReportLine(finding.Severity, finding.ToString())).ToArray();
            return new CheckedDocument(path, findings, NameClaim.Of(article), null);
        }
        catch (UnreadableInputException error)
        {
            return new CheckedDocument(path, [], null, error);
        }
    }
}
