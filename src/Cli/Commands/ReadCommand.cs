using Corpus.Cli.Documents;
using Corpus.Cli.Edges;
using Corpus.Cli.Json;
using Corpus.Cli.Streaming;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus read</c>: one JSON object a document, one a line, in the order of the input.</summary>
internal sealed class ReadCommand(CommandHost host)
{
    public async Task<ExitCode> RunAsync(ReadRequest request, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Fine;
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
        return exitCode;

        Outcome Work(IPendingDocument pending) => Read(pending, request.Prose, cancellation);

        void Take(Outcome outcome)
        {
            if (outcome.Problem is { } problem)
            {
                progress.Clear();
                host.Error.WriteLine(problem);
            }
            else
            {
                host.Output.Write(outcome.Json);
                host.Output.Write('\n');
            }

            exitCode = outcome.ExitCode > exitCode ? outcome.ExitCode : exitCode;
            progress.Advance();
        }
    }

    private IEnumerable<IPendingDocument> Pending(ReadRequest request) => request.Lines is { } lines
        ? LineDocument.In(lines, host)
        : request.Files.Select(file => new FileDocument(file, host));

    private static Outcome Read(IPendingDocument pending, bool prose, CancellationToken cancellation)
    {
        try
        {
            var source = pending.Open();
            var article = DocumentCompiler.Compile(source.Path, source.Text, prose, cancellation);
            return new Outcome(ArticleJsonWriter.Write(article, source.Id), null, ExitCode.Fine);
        }
        catch (UnreadableInputException input)
        {
            return Outcome.Of(input);
        }
    }

    /// <summary>What became of one document: its line, or what is wrong with the input.</summary>
    private readonly record struct Outcome(string? Json, string? Problem, ExitCode ExitCode)
    {
        public static Outcome Of(UnreadableInputException input) => new(null, input.Message, input.ExitCode);
    }
}
