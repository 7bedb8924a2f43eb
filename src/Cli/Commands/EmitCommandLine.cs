using System.CommandLine;
using Corpus.Cli.Edges;
using Corpus.Cli.Emit;
using Corpus.Cli.Help;
using Corpus.Generator.Project;

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
        var (visibility, members) = (Of("--visibility", KnownProperties.Visibility), Of("--members", KnownProperties.Members));
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

    /// <summary>An option that takes the words of a property of the project.</summary>
    private static Option<string> Of(string name, KnownProperty property)
    {
        var option = new Option<string>(name) { Description = $"What {property.Name} is in the project.", DefaultValueFactory = _ => property.Default };
        option.AcceptOnlyFromAmong(property.Values);
        return option;
    }
}
