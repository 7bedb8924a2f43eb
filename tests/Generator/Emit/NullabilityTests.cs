using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Emit;

/// <summary>The generated code is annotated for those who use it, while the compiler is told not to follow references through its bodies.</summary>
public class NullabilityTests
{
    private const string Article = "Linden.Articles.HarbourBridgeReopensAfterLongRepairs";

    [Theory]
    [InlineData("Linden.Articles.Find(\"a\").Headline", "CS8602")]
    [InlineData("Linden.People.Find(\"a\").Name", "CS8602")]
    [InlineData($"{Article}.Headline", null)]
    [InlineData($"{Article}.Quotes.All", null)]
    [InlineData($"{Article}.Figures.All", null)]
    [InlineData("Linden.People.AdaLovelace.Name", null)]
    [InlineData("Linden.Articles.All[0].Headline", null)]
    public void A_consumer_is_warned_where_a_reference_may_be_null_and_nowhere_else(string expression, string? warning)
    {
        var project = new TestProject(TestDocument.Bridge, TestDocument.Ferry).Compile();
        var consumer = CSharpSyntaxTree.ParseText($"internal static class Consumer {{ internal static object Use() => {expression}; }}", TestProject.ParseOptions);
        var complaints = project.Compilation.AddSyntaxTrees(consumer).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(warning is null ? [] : [warning], complaints.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_code_would_give_no_warning_if_the_compiler_looked()
    {
        var project = new TestProject(TestDocument.Bridge, TestDocument.Ferry).Compile();
        var looked = project.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText.ToString().Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal),
            TestProject.ParseOptions));
        var compilation = project.Compilation
            .RemoveSyntaxTrees(project.Result.GeneratedSources.Select(source => source.SyntaxTree))
            .AddSyntaxTrees(looked);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
