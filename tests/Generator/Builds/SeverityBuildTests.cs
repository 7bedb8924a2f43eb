namespace Corpus.Generator.Tests.Builds;

/// <summary>Who is in charge of severities, each way shown by a real build of a project with one faulty document.</summary>
public class SeverityBuildTests
{
    private const string Document =
        "Ferry line to double\n\nPublished April 25, 2022\n\nThe ferry line cost $300 dollars in all, its director of many years said on Monday.\n";

    [Theory]
    [InlineData("", "", "", "warning CORP4006")]
    [InlineData("<NoWarn>$(NoWarn);CORP4006</NoWarn>", "", "", "")]
    [InlineData("<WarningsAsErrors>CORP4006</WarningsAsErrors>", "", "", "error CORP4006")]
    [InlineData("", ".globalconfig", "is_global = true\ndotnet_diagnostic.CORP4006.severity = error\n", "error CORP4006")]
    [InlineData("", ".globalconfig", "is_global = true\ndotnet_diagnostic.CORP4006.severity = none\n", "")]
    [InlineData("", ".editorconfig", "root = true\n[*.txt]\ncorpus_diagnostic.CORP4006.severity = error\n", "error CORP4006")]
    [InlineData("", "articles/.editorconfig", "[ferry.txt]\ncorpus_diagnostic.CORP4006.severity = none\n", "")]
    public async Task A_build_reports_what_was_configured(string property, string file, string config, string expected)
    {
        using var project = new ScratchProject(property);
        project.Write("articles/ferry.txt", Document);
        if (file.Length > 0)
        {
            project.Write(file, config);
        }

        var reported = (await project.BuildAsync()).Split('\n')
            .Where(line => line.Contains("CORP", StringComparison.Ordinal) || line.Contains("error", StringComparison.Ordinal))
            .Distinct()
            .ToArray();
        Assert.True(expected.Length == 0 ? reported.Length == 0 : reported.Length == 1, string.Join('\n', reported));
        Assert.All(reported, line => Assert.Contains($"articles/ferry.txt(5,21): {expected}", line, StringComparison.Ordinal));
    }
}
