using System.Buffers;
using Corpus.Cli.Documents;
using Corpus.Cli.Edges;
using Corpus.Cli.Json;
using Corpus.Cli.Streaming;
using Corpus.Cli.Timings;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus read</c>: one JSON object a document, one a line, in the order of the input.</summary>
internal sealed class ReadCommand(CommandHost host)
{
    private readonly LineWriter lines = new(host.Output);

    public async Task<ExitCode> RunAsync(ReadRequest request, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Fine;
        var times = request.Timings ? new StageTimes() : null;
        using var progress = new ProgressLine(host, "documents read", request.Lines is null ? request.Files.Count : null);
        try
        {
            await OrderedPipeline.RunAsync(Pending(request), Work, Take, OrderedPipeline.DefaultCapacity, cancellation)
                .ConfigureAwait(false);
        }
        catch (UnreadableInputException input)
        {
            Take(Outcome.Of(input));
        }

        await host.Output.FlushAsync(cancellation).ConfigureAwait(false);
        progress.Clear();
        times?.Print(host.Error);
        return exitCode;

        Outcome Work(IPendingDocument pending) => Read(pending, request.Prose, times, cancellation);

        void Take(Outcome outcome)
        {
            if (outcome.Json is { } json)
            {
                lines.Write(json);
            }
            else
            {
                progress.Clear();
                host.Error.WriteLine(outcome.Problem);
            }

            exitCode = outcome.ExitCode > exitCode ? outcome.ExitCode : exitCode;
            progress.Advance();
        }
    }

    private IEnumerable<IPendingDocument> Pending(ReadRequest request) => request.Lines is { } lines
        ? LineDocument.In(lines, host)
        : request.Files.Select(file => new FileDocument(file, host));

    private Outcome Read(IPendingDocument pending, bool prose, StageTimes? times, CancellationToken cancellation)
    {
        try
        {
            var watch = times?.Begin();
            var source = pending.Open();
            watch?.Left(Step.Open);
            var article = DocumentCompiler.Compile(source.Path, source.Text, prose, cancellation, watch);
            watch?.Left(Step.Table);
            var json = lines.Lend();
            ArticleJsonWriter.Write(article, source.Id, json);
            watch?.Left(Step.Json);
            watch?.End(source.Text.Text);
            return new Outcome(json, null, ExitCode.Fine);
        }
        catch (UnreadableInputException input)
        {
            return Outcome.Of(input);
        }
    }

    /// <summary>What became of one document: its line, or what is wrong with the input.</summary>
    private readonly record struct Outcome(ArrayBufferWriter<byte>? Json, string? Problem, ExitCode ExitCode)
    {
        public static Outcome Of(UnreadableInputException input) => new(null, input.Message, input.ExitCode);
    }
}
