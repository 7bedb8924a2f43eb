using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Documents;
using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>What a build reports: generator and analyzer run on the same files, as in the compiler.</summary>
public class BuildReportTests
{
    private const string Path = TestProject.Folder + "/articles/bridge.txt";

    private static readonly string Twice = TestDocument.Bridge.Text.Replace("US$22.5 million", "US$22.5 million dollars", StringComparison.Ordinal);

    [Fact]
    public async Task A_live_finding_is_reported_once_at_its_words()
    {
        var diagnostic = Assert.Single(Grave(await BuildAsync(new EditorConfigOptions(), (Path, Twice))));

        Assert.Equal(("CORP4006", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("US$22.5 million dollars", Twice.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal((Path, 2), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("docs/rules/CORP4006.md", diagnostic.Descriptor.HelpLinkUri);
    }

    [Fact]
    public async Task What_stops_output_is_reported_once_by_the_generator() =>
        Assert.Equal(["CORP1002"], (await BuildAsync(new EditorConfigOptions(), (Path, ""))).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task Related_places_are_additional_locations()
    {
        var text = TestDocument.Bridge.Text.Replace("1,700 km from", "1,700 km (1,260 miles) from", StringComparison.Ordinal);
        var diagnostic = Assert.Single(Grave(await BuildAsync(new EditorConfigOptions(), (Path, text))));

        Assert.Equal("CORP4001", diagnostic.Id);
        Assert.Equal("1,700 km", text.Substring(Assert.Single(diagnostic.AdditionalLocations).SourceSpan.Start, 8));
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task Our_key_sets_the_severity_of_a_live_finding(string value, DiagnosticSeverity severity)
    {
        var built = await BuildAsync(new EditorConfigOptions(("corpus_diagnostic.corp4006.severity", value)), (Path, Twice));

        Assert.Equal(severity, Assert.Single(built, diagnostic => diagnostic.Id == "CORP4006").Severity);
    }

    [Fact]
    public async Task Our_key_switches_findings_off() => Assert.Empty(
        Grave(await BuildAsync(new EditorConfigOptions(("corpus_diagnostic.corp4006.severity", "none")), (Path, Twice))));

    [Fact]
    public async Task Our_key_sets_the_severity_of_what_the_generator_reports() => Assert.Equal(
        DiagnosticSeverity.Warning,
        Assert.Single(await BuildAsync(new EditorConfigOptions(("corpus_diagnostic.corp1002.severity", "warning")), (Path, ""))).Severity);

    [Fact]
    public async Task A_document_above_the_limit_is_left_out() => Assert.Equal(
        ["CORP1010"],
        (await BuildAsync(new EditorConfigOptions(("corpus_max_document_bytes", "100")), (Path, Twice))).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task An_option_that_does_not_parse_is_reported_with_a_guess_and_located_in_a_document()
    {
        var built = await BuildAsync(new EditorConfigOptions(("corpus_diagnostic.corp4006.severity", "wraning")), (Path, TestDocument.Bridge.Text));

        var diagnostic = Assert.Single(built, diagnostic => diagnostic.Id == "CORP9004");
        Assert.Contains("Did you mean 'warning'?", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(Path, diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("bridge.txt | CORP4006 | US$22.5 million dollars | The page says so.", "")]
    [InlineData("bridge.txt | CORP4006 | US$22.5 million dollars", "CORP4006 CORP9003")]
    [InlineData("bridge.txt | CORP4006 | US$99 million dollars | The page says so.", "CORP4006 CORP9002")]
    public async Task Suppressions_beside_the_documents_count(string entry, string ids)
    {
        var built = await BuildAsync(new EditorConfigOptions(), (Path, Twice), (TestProject.Folder + "/articles/corpus.suppressions", entry));

        Assert.Equal(ids, string.Join(' ', Grave(built).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Generator_and_analyzer_share_one_reading()
    {
        var source = new HeldText(Path, Twice).Source;

        Assert.Same(ReadingCache.Read(source, 1000, CancellationToken.None), ReadingCache.Read(source, 1000, CancellationToken.None));
    }

    [Fact]
    public async Task Every_location_lies_in_its_file_and_is_not_empty()
    {
        var built = await BuildAsync(new EditorConfigOptions(), (Path, Twice + "\n“It is \u0007 late, said F\u200Bred on February 30, 2022 in the hall.\n"));

        Assert.NotEmpty(built);
        Assert.All(built, diagnostic => Assert.True(diagnostic.Location.SourceSpan.Length > 0 && diagnostic.Location.Kind == LocationKind.ExternalFile));
    }

    private static IEnumerable<Diagnostic> Grave(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private static async Task<ImmutableArray<Diagnostic>> BuildAsync(EditorConfigOptions options, params (string Path, string Text)[] files)
    {
        var documents = files.Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal));
        AdditionalText[] held =
        [
            new HeldText($"{TestProject.Folder}/obj/documents.corpusmanifest",
                $"project={TestProject.Folder}\nnamespace=Linden\n" + string.Concat(documents.Select(file => $"{file.Path}\t\n"))),
            .. files.Select(file => new HeldText(file.Path, file.Text)),
        ];
        var driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], held, optionsProvider: options)
            .RunGenerators(new TestProject().Compilation);
        var analysis = new TestProject().Compilation.WithAnalyzers(
            [new CorpusAnalyzer()], new AnalyzerOptions([.. held], options));
        return [.. driver.GetRunResult().Diagnostics, .. await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None)];
    }
}
