using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Corpus.Cli.Help;

/// <summary>Prints the version of this tool, whichever process hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    private static string Version =>
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static void Install(RootCommand root) => root.Options.OfType<VersionOption>().Single().Action = new VersionAction();

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return 0;
    }
}
