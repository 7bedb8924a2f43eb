using Corpus.Cli.Check;
using Corpus.Cli.Check.Configuration;
using Corpus.Cli.Edges;
using Corpus.Cli.Streaming;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check</c>: what a build would report, without a build.</summary>
internal sealed class CheckCommand(CommandHost host)
{
    public async Task<ExitCode> RunAsync(CheckRequest request, CancellationToken cancellation)
    {
        var globals = new GlobalConfigs();
        var report = new CheckReport(host, request, globals);
        try
        {
            var files = DocumentFinder.Find(request.Paths, report.Unreadable);
            var settings = new EditorConfigs(globals);
            var suppressions = request.Suppresses ? SuppressionFinder.Beside(files) : [];
            using (var progress = new ProgressLine(host, "documents checked", files.Count))
            {
                await OrderedPipeline.RunAsync(
                    files.Select(file => (File: file, Options: settings.OptionsOf(file))), Read, Take, OrderedPipeline.DefaultCapacity, cancellation)
                    .ConfigureAwait(false);

                void Take(CheckedDocument document)
                {
                    if (document.Unreadable is not null)
                    {
                        progress.Clear();
                    }

                    report.Take(document);
                    progress.Advance();
                }
            }

            return report.Finish(suppressions, cancellation);
        }
        catch (UnreadableInputException input)
        {
            host.Error.WriteLine(input.Message);
            return input.ExitCode;
        }

        CheckedDocument Read((string File, Reading.Rules.Options.DocumentOptions Options) document) =>
            CheckedDocument.Read(document.File, document.Options, host, cancellation);
    }
}
