using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Emit;
using Corpus.Cli.Help;

namespace Corpus.Cli.Commands;

/// <summary>Arguments and help of <c>corpus emit</c>.</summary>
internal static class EmitCommandLine
{
    private const string DefaultDocuments = "corpus";
    private const string DefaultNamespace = "Corpus";

    public static Command Define(CommandHost host)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; what an earlier run wrote there is replaced." };
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Documents, and folders of documents; the folder {DefaultDocuments} if left out, as in a project.",
            DefaultValueFactory = static _ => [DefaultDocuments],
            Arity = ArgumentArity.ZeroOrMore,
        };
        var space = new Option<string>("--namespace")
        {
            Description = "What CorpusNamespace is in the project.",
            HelpName = "NAME",
            DefaultValueFactory = static _ => DefaultNamespace,
        };
        var visibility = new Option<string>("--visibility")
        {
            Description = "What CorpusVisibility is in the project.",
            DefaultValueFactory = static _ => "public",
        };
        visibility.AcceptOnlyFromAmong("public", "internal");
        var members = new Option<string>("--members")
        {
            Description = "What CorpusMembers is in the project.",
            DefaultValueFactory = static _ => "Facts",
        };
        members.AcceptOnlyFromAmong("Facts", "Articles", "None");
        var command = new DocumentedCommand("emit", "Writes what a build generates from documents, and what was read out of each, to be compared.")
        {
            Examples =
            [
                ("corpus emit snapshot", "the documents below corpus/, into snapshot/"),
                ("corpus emit snapshot articles --namespace Newsroom", "another folder and namespace"),
                ("corpus emit snapshot && git diff --exit-code snapshot", "in CI: fails when documents or the generator change what is compiled"),
            ],
            ExitCodes =
            [
                (ExitCode.Fine, "all documents were compiled; there may be warnings, see corpus check"),
                (ExitCode.Faulty, "a document has an error; it is named, the others are written"),
                (ExitCode.Unusable, "usage error, or a path that is missing, empty or cannot be read; the others are written"),
            ],
        };
        command.Arguments.Add(folder);
        command.Arguments.Add(paths);
        command.Options.Add(space);
        command.Options.Add(visibility);
        command.Options.Add(members);
        command.SetAction((parsed, cancellation) => Task.FromResult((int)new EmitCommand(host).Run(
            parsed.GetValue(folder)!,
            parsed.GetValue(paths)!,
            new EmitSettings(parsed.GetValue(space)!, parsed.GetValue(visibility)!, parsed.GetValue(members)!),
            cancellation)));
        return command;
    }
}
