namespace Corpus.Consumers.Tests;

/// <summary>What keeps documents from being compiled is one error, not silence and not a hundred.</summary>
public class ObstacleTests
{
    private const string Library = "internal static class Pier;\n";

    [Theory]
    [InlineData(
        "LangVersion=10",
        "The compiled documents are C# 11, and this project is C# 10. Set <LangVersion>11</LangVersion> or higher: "
        + "the target framework may stay.")]
    [InlineData(
        "CompilerApiVersion=roslyn4.14",
        "Corpus needs the compiler of the .NET SDK 10 or of Visual Studio 2026 (Roslyn 5.0), and this build runs Roslyn 4.14. "
        + "Install the .NET SDK 10, and let global.json allow it: the target framework may stay.")]
    public void A_compiler_or_language_that_is_too_old_is_named_with_what_is_needed(string property, string obstacle)
    {
        var name = property.Split('=')[0];
        var app = new Consumer($"too-old-{name}")
            .Write("Pier.cs", "internal static class Pier { }\n").Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj", "<ImplicitUsings>disable</ImplicitUsings>");

        AssertRefused(app.TryBuild("", $"-p:{property}"), "Harbour.csproj", obstacle);
    }

    [Theory]
    [InlineData("Harbour.fsproj", "Harbour.fs", "module Harbour\n", "F#")]
    [InlineData("Harbour.vbproj", "Harbour.vb", "Module Harbour\nEnd Module\n", "VB")]
    public void A_project_of_another_language_is_told_where_documents_go(string project, string file, string code, string language)
    {
        var app = new Consumer($"language-{language[..1]}").Write(file, code).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project(project, items: language == "F#" ? $"<Compile Include=\"{file}\" />" : "");

        AssertRefused(app.TryBuild(), project,
            $"Corpus writes C#, and this is a project in {language}. Put the documents into a C# library that references the package, "
            + "and reference that library here.");
    }

    [Fact]
    public void A_document_that_is_named_and_not_there_is_named()
    {
        var app = new Consumer("missing").Write("Pier.cs", Library);
        app.Project("Harbour.csproj", items: "<CorpusDocument Include=\"articles/ferry.txt\" />");

        AssertRefused(app.TryBuild(), "Harbour.csproj",
            "There is no file 'articles/ferry.txt'. Correct the Include of the CorpusDocument, "
            + "or let the target that writes the file run before the compiler.");
    }

    [Fact]
    public void A_project_that_removes_its_analyzers_is_told_which_to_leave()
    {
        var app = new Consumer("stripped").Write("Pier.cs", Library).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj", items: """
            </ItemGroup>
            <Target Name="RemoveAnalyzers" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>
            <ItemGroup>
            """);

        AssertRefused(app.TryBuild(), "Harbour.csproj",
            "The compiler of the package Corpus was taken out of the Analyzer items. Let the target that removes analyzers leave those of which NuGetPackageId is 'Corpus'.");
    }

    [Fact]
    public void A_property_that_is_almost_one_of_ours_is_found_where_it_stands()
    {
        var app = new Consumer("misspelled").Write("Pier.cs", Library).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj", "<CorpusNamepsace>Sea</CorpusNamepsace>");

        Assert.Equal(
            ["Harbour.csproj(6,6): warning CORP9004: Corpus knows no CorpusNamepsace: it changes nothing. Did you mean 'CorpusNamespace'?"],
            app.TryBuild().Complaints.Select(complaint => complaint[..complaint.IndexOf(" (docs", StringComparison.Ordinal)]));
    }

    private static void AssertRefused(CommandResult result, string project, string obstacle)
    {
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal([$"{project} : error CORP9005: The documents of this project cannot be compiled. {obstacle}"], result.Complaints);
    }
}
