using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Edges;

namespace Corpus.Cli.Tests;

/// <summary>What a command line printed and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync("", args);

    /// <summary>Runs the command line in this process, with a text on standard input.</summary>
    public static async Task<CommandRun> WithInputAsync(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CommandHost(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var exitCode = await CommandTree.RunAsync(args, host);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
