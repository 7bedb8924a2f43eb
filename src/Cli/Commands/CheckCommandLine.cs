using System.CommandLine;
using Corpus.Cli.Check;
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
            Description = "Documents, and folders whose files are checked, those in folders below too.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<FindingFormat>("--format")
        {
            Description = "text (as compilers do), sarif (2.1.0), json, or github (annotations of a pull request).",
            HelpName = "text|sarif|json|github",
        };
        var info = new Option<bool>("--info") { Description = "Show what needs no action too; sarif and json hold it always." };
        var all = new Option<bool>("--no-suppressions") { Description = "Report what corpus.suppressions beside the documents lets stand." };
        var baseline = new Option<string?>("--baseline") { Description = "Report only what this file does not hold.", HelpName = "FILE" };
        var update = new Option<bool>("--update-baseline") { Description = "Write all findings to the baseline instead of reporting them." };
        var command = new DocumentedCommand("check", "Reports what a build would report.")
        {
            Examples =
            [
                ("corpus check seeds", "all documents of a folder"),
                ("corpus check seeds/a.txt seeds/b.txt", "two documents, and whether they ask for one name"),
                ("corpus check seeds --format sarif > seeds.sarif", "for code scanning and editors"),
                ("corpus check old --baseline old.baseline --update-baseline", "start with an old archive: take all it has as known"),
                ("corpus check old --baseline old.baseline", "what is new since then"),
            ],
            ExitCodes =
            [
                (ExitCode.Fine, "no errors; there may be warnings. Always with --update-baseline"),
                (ExitCode.Faulty, "a document has an error (with --baseline: a new one)"),
                (ExitCode.Unusable, "usage error, or a path that is missing, empty or cannot be read; the others are checked"),
            ],
        };
        command.Arguments.Add(paths);
        foreach (var option in (Option[])[format, info, all, baseline, update])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(update) && result.GetValue(baseline) is null)
            {
                result.AddError("Name the file to write with --baseline.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new CheckRequest(
                parsed.GetValue(paths)!,
                parsed.GetValue(format),
                parsed.GetValue(info),
                Suppresses: !parsed.GetValue(all),
                parsed.GetValue(baseline),
                parsed.GetValue(update));
            return (int)await new CheckCommand(host).RunAsync(request, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
