using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Cli.Emit;

/// <summary>What the generator makes of documents. The very generator of a build runs, so that the bytes are a build's.</summary>
internal sealed record GeneratedCode(IReadOnlyList<EmittedFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="documents">The documents of the project.</param>
    /// <param name="settings">What the project says of the generated code.</param>
    public static GeneratedCode Of(IReadOnlyList<EmittedDocument> documents, EmitSettings settings, CancellationToken cancellation)
    {
        var driver = CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], [new ManifestText(documents, settings), .. documents])
            .RunGenerators(CSharpCompilation.Create("Emitted"), cancellation);
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is { } failure
            ? throw new InvalidOperationException($"The generator failed: {failure.Message}", failure)
            : new GeneratedCode(
                [.. result.GeneratedSources.Select(source => new EmittedFile(source.HintName, source.SourceText.ToString()))],
                result.Diagnostics);
    }
}
