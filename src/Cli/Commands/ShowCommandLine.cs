using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>Arguments and help of <c>corpus show</c>.</summary>
internal static class ShowCommandLine
{
    public static Command Define(CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The document to show; - is standard input." };
        var why = new Option<bool>("--why") { Description = "Print each line with what it was taken for, and why." };
        var command = new DocumentedCommand("show", "Shows an article with its quotes, speakers and figures marked.")
        {
            Examples =
            [
                ("corpus show seeds/a.txt", "in colour, as wide as the terminal"),
                ("corpus show seeds/a.txt | less", "plain text, as NO_COLOR=1 gives it too"),
                ("corpus show --why seeds/a.txt", "each line: its number, its kind, and what spoke for it"),
            ],
            ExitCodes =
            [
                (ExitCode.Fine, "the article was shown, whatever the rules found in it"),
                (ExitCode.Unusable, "usage error, or the file cannot be read"),
            ],
        };
        command.Arguments.Add(file);
        command.Options.Add(why);
        command.SetAction((parsed, cancellation) =>
            Task.FromResult((int)new ShowCommand(host).Run(parsed.GetValue(file)!, parsed.GetValue(why), cancellation)));
        return command;
    }
}
