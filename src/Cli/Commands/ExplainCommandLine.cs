using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Help;
using Corpus.Reading.Rules;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus explain</c>: the page of a rule, as it stands in <c>docs/rules</c>.</summary>
internal static class ExplainCommandLine
{
    public static Command Define(CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "The rule's ID, as findings show it: CORP4001." };
        var command = new DocumentedCommand("explain", "Prints what a rule finds, why, and how to fix it.")
        {
            Examples = [("corpus explain CORP4001", "the page of the rule on conversions")],
            ExitCodes = [(ExitCode.Fine, "the page was printed"), (ExitCode.Unusable, "usage error, or no rule has the ID")],
        };
        command.Arguments.Add(id);
        command.SetAction((parsed, _) => Task.FromResult((int)Explain(parsed.GetValue(id)!.ToUpperInvariant(), host)));
        return command;
    }

    private static ExitCode Explain(string id, CommandHost host)
    {
        using var page = typeof(ExplainCommandLine).Assembly.GetManifestResourceStream(id + ".md");
        if (page is null)
        {
            var meant = Nearest.Of(id, RuleSet.Descriptors.Select(rule => rule.Id));
            host.Error.WriteLine($"There is no rule '{id}'.{(meant is null ? "" : $" Did you mean {meant}?")}");
            return ExitCode.Unusable;
        }

        using var reader = new StreamReader(page);
        host.Output.Write(reader.ReadToEnd());
        return ExitCode.Fine;
    }
}
