using System.CommandLine;
using Corpus.Cli.Edges;

namespace Corpus.Cli.Commands;

/// <summary>The commands, their arguments and options.</summary>
internal static class CommandTree
{
    public static async Task<int> RunAsync(string[] args, CommandHost host)
    {
        var parsed = Build(host).Parse(args);
        var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error };
        var exitCode = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? (int)ExitCode.Unusable : exitCode;
    }

    private static RootCommand Build(CommandHost host) =>
        new("Reads, checks and shows the documents that Corpus compiles into C#.") { Read(host) };

    private static Command Read(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<string?>("--lines")
        {
            Description = "Read a document a line of JSON instead, {\"id\":…, \"text\":…} or \"paste\"; - is standard input.",
            HelpName = "IN.jsonl",
        };
        var prose = new Option<bool>("--prose") { Description = "Take the whole text as body paragraphs: no headline, no chrome." };
        var command = new Command("read", "Prints what stands in the documents, one JSON object a document, one a line.") { files, lines, prose };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: > 0 } == result.GetValue(lines) is not null)
            {
                result.AddError("Name the files to read, or one file with --lines.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new ReadRequest(parsed.GetValue(files) ?? [], parsed.GetValue(lines), parsed.GetValue(prose));
            return (int)await new ReadCommand(host).RunAsync(request, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
