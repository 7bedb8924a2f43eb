using Corpus.Cli.Check;
using Corpus.Cli.Edges;
using Corpus.Cli.Streaming;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check</c>: what a build would report, without a build.</summary>
internal sealed class CheckCommand(CommandHost host)
{
    public async Task<ExitCode> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(host, "documents checked");
        var report = new CheckReport(host, progress);
        var files = DocumentFinder.Find(paths, report.Unreadable);
        await OrderedPipeline.RunAsync(files, Read, report.Take, OrderedPipeline.DefaultCapacity, cancellation).ConfigureAwait(false);
        return report.Finish();

        CheckedDocument Read(string file) => CheckedDocument.Read(file, host, cancellation);
    }
}
