using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>Arguments, options and help of <c>corpus read</c>.</summary>
internal static class ReadCommandLine
{
    public static Command Define(CommandHost host)
    {
        var files =
            new Argument<string[]>("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<string?>("--lines")
        {
            Description = "Read a document a line of JSON instead: {\"id\":…, \"text\":…}, or \"paste\" for the text; - is standard input.",
            HelpName = "IN.jsonl",
        };
        var prose = new Option<bool>("--prose") { Description = "Take the whole text as body paragraphs: no headline, no chrome." };
        var timings = new Option<bool>("--timings")
        {
            Description = "Print to standard error, in the end, how long each stage took a document and what it allocated.",
        };
        var command = new DocumentedCommand("read", "Prints what stands in documents, one JSON object a document, one a line.")
        {
            Examples =
            [
                ("corpus read seeds/*.txt", "what stands in each seed"),
                ("corpus read a.txt | jq '.quotes[].speaker.name'", "who is quoted"),
                ("corpus read --lines in.jsonl > out.jsonl", "many documents from one file, in its order"),
                ("corpus read --lines in.jsonl --timings > /dev/null", "where the time goes"),
                ("echo '{\"id\":1,\"text\":\"Trade rose 5 per cent.\"}' | corpus read --lines - --prose", "a sentence"),
            ],
            ExitCodes =
            [
                (ExitCode.Fine, "all documents were read; what the rules found stands under \"diagnostics\""),
                (ExitCode.Faulty, "a line of --lines is broken; it is named, the others are read"),
                (ExitCode.Unusable, "usage error, or a file that cannot be read; it is named, the others are read"),
            ],
        };
        command.Arguments.Add(files);
        command.Options.Add(lines);
        command.Options.Add(prose);
        command.Options.Add(timings);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: > 0 } == result.GetValue(lines) is not null)
            {
                result.AddError("Name the documents to read, or one file of them with --lines.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new ReadRequest(
                parsed.GetValue(files) ?? [], parsed.GetValue(lines), parsed.GetValue(prose), parsed.GetValue(timings));
            return (int)await new ReadCommand(host).RunAsync(request, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
