using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Consumers.Tests.Docs;

/// <summary>C# of a page, compiled against the seeds as a program of its own.</summary>
internal static class Snippet
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    private static readonly MetadataReference[] References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "Corpus.dll" or "Corpus.Model.dll"
            || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles the snippet; a warning is as bad as an error.</summary>
    /// <returns>The program.</returns>
    public static string Compile(Consumer folder, DocBlock block)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(block.Text, path: $"line {block.Line}")],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var program = folder.Path($"snippet-{block.Line}/Snippet.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        var result = compilation.Emit(program);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        foreach (var assembly in (string[])["Corpus.dll", "Corpus.Model.dll"])
        {
            var copy = Path.Combine(Path.GetDirectoryName(program)!, assembly);
            File.Copy(Path.Combine(AppContext.BaseDirectory, assembly), copy, overwrite: true);
        }

        File.Copy(
            Path.ChangeExtension(typeof(Snippet).Assembly.Location, "runtimeconfig.json"),
            Path.ChangeExtension(program, "runtimeconfig.json"),
            overwrite: true);
        return program;
    }
}
