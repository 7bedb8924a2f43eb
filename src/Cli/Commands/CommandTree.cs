using System.CommandLine;
using System.CommandLine.Invocation;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandTree
{
    /// <summary>What shells expect of a process that ends on Ctrl+C.</summary>
    private const int Interrupted = 130;

    /// <returns>The process's exit code, an <see cref="ExitCode"/>, or 130 after Ctrl+C.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandHost host)
    {
        var parsed = Build(host).Parse(args);
        var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var exitCode = await parsed.InvokeAsync(configuration).ConfigureAwait(false);

            // The library ends with 1 after a usage error, which is a faulty document's code here.
            return parsed.Action is ParseErrorAction ? (int)ExitCode.Unusable : exitCode;
        }
        catch (IOException error)
        {
            // Input is guarded where it is opened: what is left is output to a full disk or a device that is gone.
            await host.Error.WriteLineAsync($"The output cannot be written: {error.Message}").ConfigureAwait(false);
            return (int)ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
    }

    private static RootCommand Build(CommandHost host)
    {
        var root = new RootCommand("Reads, checks and shows the documents that Corpus compiles into C#.")
        {
            ReadCommandLine.Define(host),
            CheckCommandLine.Define(host),
            ShowCommandLine.Define(host),
            ExplainCommandLine.Define(host),
            EmitCommandLine.Define(host),
        };
        ExamplesHelpAction.Install(root);
        VersionAction.Install(root);
        return root;
    }
}
