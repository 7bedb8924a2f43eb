using Corpus.Benchmarks.Compiler;
using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests.Emit;

/// <summary>The benchmarks compile texts and tables alone beside the generated code: these must be all of them, and nothing else.</summary>
public sealed class BareLiteralsTests : IDisposable
{
    private static readonly TestDocument[] Documents = [TestDocument.Bridge, TestDocument.Ferry];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus-literals");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Text_and_table_of_each_document_are_taken()
    {
        var files = Generated(new TestProject(Documents));
        var literals = files.SelectMany(Literals).ToArray();

        Assert.Equal(2 * Documents.Length, literals.Length);
        Assert.All(Documents, document => Assert.Contains(document.Text, literals));
        Assert.Equal(literals.Sum(literal => 2L * literal.Length), files.Sum(BareLiterals.BytesOf));
    }

    [Fact]
    public void Data_of_a_bucket_is_taken_as_one()
    {
        var files = Generated(new TestProject(Documents, mostLiteralCharacters: 0));
        var data = files.SelectMany(Literals).ToArray();

        Assert.Equal(Documents.Length, data.Length);
        Assert.All(Documents, document => Assert.Contains(data, literal => literal.Contains(document.Text, StringComparison.Ordinal)));
    }

    private string[] Generated(TestProject project) =>
    [
        .. project.Run().GeneratedSources.Where(source => source.HintName.Contains("Bucket", StringComparison.Ordinal)).Select(source =>
        {
            var path = Path.Combine(folder.FullName, source.HintName);
            File.WriteAllText(path, source.SourceText.ToString());
            return path;
        }),
    ];

    /// <summary>What stands in the literals of the class that is written for a generated file.</summary>
    private IEnumerable<string> Literals(string generatedFile)
    {
        var written = Directory.CreateDirectory(Path.Combine(folder.FullName, "bare")).FullName;
        var code = CSharpSyntaxTree.ParseText(File.ReadAllText(BareLiterals.Write(generatedFile, written)), TestProject.ParseOptions);
        Assert.Empty(code.GetDiagnostics());
        return code.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText);
    }
}
