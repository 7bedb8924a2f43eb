using System.Text.Json;

namespace Corpus.Cli.Tests.Commands;

/// <summary>The same findings in each format, a baseline, suppressions and options.</summary>
public class CheckFormatTests
{
    private const string Text =
        "Ferry line to double\n\nPublished April 25, 2022\n\nThe ferry line cost $300 dollars in all, its director of many years said on Monday.\n";

    [Fact]
    public async Task Json_holds_words_place_and_related_places()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text);
        var run = await CommandRun.OfAsync("check", path, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("CORP4006", "warning", "$300 dollars", 5), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(),
            finding.GetProperty("words").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Equal("$300 dollars", Text[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task Sarif_names_rule_level_and_region()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", folder.Write("a.txt", Text), "--format", "sarif");

        using var json = JsonDocument.Parse(run.Output);
        var only = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(only.GetProperty("results").EnumerateArray());
        Assert.Equal(("CORP4006", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal(5, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("CORP4006", only.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Github_annotates_the_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text);
        var run = await CommandRun.OfAsync("check", path, "--format", "github");

        Assert.StartsWith($"::warning file={path},line=5,endLine=5,col=21,endColumn=33,title=CORP4006%3A ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_shows_what_needs_no_action_only_where_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text.Replace("Published April 25, 2022\n\n", "", StringComparison.Ordinal));

        Assert.Single((await CommandRun.OfAsync("check", path)).Lines);
        Assert.Equal(2, (await CommandRun.OfAsync("check", path, "--info")).Lines.Length);
    }

    [Fact]
    public async Task A_baseline_leaves_what_is_new()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text);
        var baseline = folder.In("old.baseline");
        var written = await CommandRun.OfAsync("check", path, "--baseline", baseline, "--update-baseline");
        Assert.Equal((0, ""), (written.ExitCode, written.Output));

        Assert.Empty((await CommandRun.OfAsync("check", path, "--baseline", baseline)).Output);
        folder.Write("a.txt", "\n" + Text + "\nThe pier cost $20 dollars in all, its director of many years said on Monday.\n");
        Assert.Contains("$20 dollars", Assert.Single((await CommandRun.OfAsync("check", path, "--baseline", baseline)).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_names_documents_from_its_own_folder_however_a_run_names_them()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("articles/a.txt", Text);
        var baseline = folder.In("old.baseline");
        await CommandRun.OfAsync("check", path, "--baseline", baseline, "--update-baseline");

        Assert.Contains("\narticles/a.txt | CORP4006 | $300 dollars\n", await File.ReadAllTextAsync(baseline), StringComparison.Ordinal);
        Assert.Empty((await CommandRun.OfAsync("check", folder.In("articles/../articles/a.txt"), "--baseline", baseline)).Output);
    }

    [Fact]
    public async Task A_missing_baseline_is_named() =>
        Assert.Equal(2, (await CommandRun.OfAsync("check", "seeds", "--baseline", "/no/such.baseline")).ExitCode);

    [Fact]
    public async Task Suppressions_beside_the_documents_count_unless_they_shall_not()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text);
        folder.Write("corpus.suppressions", "a.txt | CORP4006 | $300 dollars | The page says so.\n");

        Assert.Empty((await CommandRun.OfAsync("check", path)).Output);
        Assert.Single((await CommandRun.OfAsync("check", path, "--no-suppressions")).Lines);
    }

    [Theory]
    [InlineData("[*.txt]\ncorpus_diagnostic.CORP4006.severity = error", "error CORP4006", 1)]
    [InlineData("[a.txt]\ncorpus_diagnostic.CORP4006.severity = none", "", 0)]
    [InlineData("[{b,c}.txt]\ncorpus_diagnostic.CORP4006.severity = none", "warning CORP4006", 0)]
    [InlineData("[*.txt]\ncorpus_diagnostic.CORP4006.severity = none\n[a.*]\ncorpus_diagnostic.CORP4006.severity = error", "error CORP4006", 1)]
    [InlineData("[*.txt]\ncorpus_max_document_bytes = 20", "error CORP1010", 1)]
    public async Task An_editorconfig_sets_severities_and_limits(string config, string expected, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Text);
        folder.Write(".editorconfig", "root = true\n" + config + "\n");
        var run = await CommandRun.OfAsync("check", path);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.True(expected.Length == 0 ? run.Output.Length == 0 : run.Output.Contains(expected, StringComparison.Ordinal), run.Output);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CORP4006.severity = error", "", "error CORP4006", 1)]
    [InlineData("dotnet_diagnostic.CORP4006.severity = none", "", "", 0)]
    [InlineData("dotnet_diagnostic.CORP4006.severity = default", "", "warning CORP4006", 0)]
    [InlineData("dotnet_diagnostic.CORP4006.severity = error", "corpus_diagnostic.CORP4006.severity = none", "", 0)]
    [InlineData("dotnet_diagnostic.CORP4006.severity = none", "corpus_diagnostic.CORP4006.severity = error", "", 0)]
    [InlineData("corpus_diagnostic.CORP4006.severity = error", "", "error CORP4006", 1)]
    [InlineData("corpus_diagnostic.CORP4006.severity = error", "corpus_diagnostic.CORP4006.severity = none", "", 0)]
    [InlineData("[/elsewhere.cs]\ndotnet_diagnostic.CORP4006.severity = none", "", "warning CORP4006", 0)]
    public async Task A_globalconfig_in_a_folder_above_counts_as_in_a_build(string global, string editor, string expected, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("articles/a.txt", Text);
        folder.Write(".globalconfig", "is_global = true\n" + global + "\n");
        folder.Write("articles/.editorconfig", "root = true\n[*.txt]\n" + editor + "\n");
        var run = await CommandRun.OfAsync("check", path);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.True(expected.Length == 0 ? run.Output.Length == 0 : run.Output.Contains(expected, StringComparison.Ordinal), run.Output);
    }

    [Theory]
    [InlineData("", "warning CORP4006")]
    [InlineData("global_level = 101\n", "error CORP4006")]
    public async Task Of_two_globalconfigs_the_higher_level_counts_and_at_one_level_neither(string level, string expected)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("articles/a.txt", Text);
        folder.Write(".globalconfig", level + "dotnet_diagnostic.CORP4006.severity = error\n");
        folder.Write("articles/.globalconfig", "dotnet_diagnostic.CORP4006.severity = none\n");

        Assert.Contains(expected, (await CommandRun.OfAsync("check", path)).Output, StringComparison.Ordinal);
    }
}
