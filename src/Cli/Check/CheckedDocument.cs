using Corpus.Cli.Edges;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Cli.Check;

/// <summary>What is kept of a document that was checked: little, so that a run over many stays small.</summary>
/// <param name="Report">What the rules found; null where the file could not be read.</param>
/// <param name="Keys">What the rules across documents know of it; null where a finding leaves it out of the corpus.</param>
/// <param name="Unreadable">Why the file could not be read; null where it was.</param>
internal sealed record CheckedDocument(DocumentReport? Report, DocumentKeys? Keys, UnreadableInputException? Unreadable)
{
    public static CheckedDocument Read(string file, DocumentOptions options, CommandHost host, CancellationToken cancellation)
    {
        var path = InputFiles.Printed(file);
        try
        {
            var document = InputFiles.ReadDocument(file, host);
            var locator = new FindingLocator(path, document);
            var context = GuardedReader.Read(document, options.MostBytes, out var findings, cancellation);
            var report = new DocumentReport(locator.Place(context?.Title ?? FirstLine.Of(document)), locator.Locate(findings), options);
            return new CheckedDocument(report, context is null || report.IsLeftOut ? null : DocumentKeys.Of(context, path, locator), null);
        }
        catch (UnreadableInputException error)
        {
            return new CheckedDocument(null, null, error);
        }
    }
}
