using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Corpus.Cli.Help;

/// <summary>The library's own help, and below it the examples and exit codes of the command.</summary>
internal sealed class ExamplesHelpAction(SynchronousCommandLineAction standard) : SynchronousCommandLineAction
{
    /// <summary>Puts the action in the place of the standard one, for the command and all below it.</summary>
    public static void Install(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((SynchronousCommandLineAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var result = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            Write(output, "Examples:", command.Examples);
            Write(output, "Exit codes:",
                [.. command.ExitCodes.Select(code => (((int)code.Code).ToString(CultureInfo.InvariantCulture), code.When))]);
        }

        return result;
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<(string Name, string Meaning)> rows)
    {
        var width = rows.Max(row => row.Name.Length);
        output.WriteLine(title);
        foreach (var (name, meaning) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {meaning}");
        }

        output.WriteLine();
    }
}
