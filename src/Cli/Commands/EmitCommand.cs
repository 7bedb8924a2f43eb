using Corpus.Cli.Edges;
using Corpus.Cli.Emit;
using Microsoft.CodeAnalysis;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus emit</c>: the generated C# and the facts behind it, as files that a diff can be read of.</summary>
internal sealed class EmitCommand(CommandHost host)
{
    private ExitCode exitCode;

    /// <param name="folder">Where to write.</param>
    /// <param name="paths">Documents and folders of them.</param>
    /// <param name="settings">What the project says of the generated code.</param>
    public ExitCode Run(string folder, IReadOnlyList<string> paths, EmitSettings settings, CancellationToken cancellation)
    {
        var documents = Open(paths);
        var code = GeneratedCode.Of(documents, settings, cancellation);
        foreach (var error in code.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            Report(error.ToString(), ExitCode.Faulty);
        }

        var files = code.Files.Concat(documents.Select(document => FactsFile.Of(document, cancellation))).ToList();
        new SnapshotFolder(folder).Replace(files);
        host.Output.WriteLine($"{files.Count} files in {InputFiles.Printed(folder)}");
        host.Output.Flush();
        return exitCode;
    }

    private List<EmittedDocument> Open(IReadOnlyList<string> paths)
    {
        var documents = new List<EmittedDocument>();
        foreach (var path in DocumentFinder.Find(paths, input => Report(input.Message, input.ExitCode)))
        {
            try
            {
                documents.Add(new EmittedDocument(InputFiles.Printed(path), InputFiles.ReadBytes(path, host)));
            }
            catch (UnreadableInputException input)
            {
                Report(input.Message, input.ExitCode);
            }
        }

        return documents;
    }

    private void Report(string problem, ExitCode code)
    {
        host.Error.WriteLine(problem);
        exitCode = code > exitCode ? code : exitCode;
    }
}
