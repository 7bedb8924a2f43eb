using System.CommandLine;
using System.CommandLine.Invocation;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandTree
{
    /// <returns>The process's exit code, an <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandHost host)
    {
        var parsed = Build(host).Parse(args);
        var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error };
        var exitCode = await parsed.InvokeAsync(configuration).ConfigureAwait(false);

        // The library ends with 1 after a usage error, which is a faulty document's code here.
        return parsed.Action is ParseErrorAction ? (int)ExitCode.Unusable : exitCode;
    }

    private static RootCommand Build(CommandHost host)
    {
        var root = new RootCommand("Reads, checks and shows the documents that Corpus compiles into C#.")
        {
            ReadCommandLine.Define(host),
            CheckCommandLine.Define(host),
            ShowCommandLine.Define(host),
        };
        ExamplesHelpAction.Install(root);
        VersionAction.Install(root);
        return root;
    }
}
