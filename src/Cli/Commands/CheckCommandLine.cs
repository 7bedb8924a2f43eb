using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>Arguments and help of <c>corpus check</c>.</summary>
internal static class CheckCommandLine
{
    public static Command Define(CommandHost host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Documents, and folders whose *.txt files are checked, those in folders below too.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new DocumentedCommand("check", "Reports what a build would report, in the compiler's format.")
        {
            Examples =
            [
                ("corpus check seeds", "all documents of a folder"),
                ("corpus check seeds/a.txt seeds/b.txt", "two documents, and whether they ask for one name"),
                ("corpus check seeds 2> /dev/null | grep CORP2001", "the documents without a headline"),
            ],
            ExitCodes =
            [
                (ExitCode.Fine, "no errors; there may be warnings"),
                (ExitCode.Faulty, "a document has an error"),
                (ExitCode.Unusable, "usage error, or a path that is missing, empty or cannot be read; the others are checked"),
            ],
        };
        command.Arguments.Add(paths);
        command.SetAction(async (parsed, cancellation) =>
            (int)await new CheckCommand(host).RunAsync(parsed.GetValue(paths)!, cancellation).ConfigureAwait(false));
        return command;
    }
}
