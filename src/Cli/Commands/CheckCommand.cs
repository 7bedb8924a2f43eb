using Corpus.Cli.Check;
using Corpus.Cli.Edges;
using Corpus.Cli.Streaming;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check</c>: what a build would report, without a build.</summary>
internal sealed class CheckCommand(CommandHost host)
{
    public async Task<ExitCode> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var report = new CheckReport(host);
        var files = DocumentFinder.Find(paths, report.Unreadable);
        using var progress = new ProgressLine(host, "documents checked", files.Count);
        await OrderedPipeline.RunAsync(files, Read, Take, OrderedPipeline.DefaultCapacity, cancellation).ConfigureAwait(false);
        progress.Clear();
        return report.Finish();

        void Take(CheckedDocument document)
        {
            if (document is not { Findings.Count: 0, Unreadable: null })
            {
                progress.Clear();
            }

            report.Take(document);
            progress.Advance();
        }

        CheckedDocument Read(string file) => CheckedDocument.Read(file, host, cancellation);
    }
}
