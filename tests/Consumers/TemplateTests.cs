namespace Corpus.Consumers.Tests;

/// <summary>What <c>dotnet new corpus</c> makes, installed from its package.</summary>
public class TemplateTests
{
    /// <summary>A name that is no namespace, as many folders have.</summary>
    private const string Name = "Sea-Side 2";

    [Fact]
    public void A_new_project_builds_without_a_warning_runs_passes_its_tests_and_checks_its_documents()
    {
        Assert.Contains("corpus", Feed.Templates, StringComparison.Ordinal);
        var folder = new Consumer("template");
        var made = folder.Run("dotnet", "new", "corpus", "-n", Name, "-o", ".");
        Assert.True(made.ExitCode == 0, made.Output);
        folder.Build();

        Assert.EndsWith("The night ferry goes 210 km.\n", folder.Output($"{Name}/bin/Debug/net10.0/{Name}.dll"), StringComparison.Ordinal);
        Assert.Contains("Passed:     3", Output(folder, "test", "--no-build"), StringComparison.Ordinal);
        Output(folder, "tool", "restore");
        Assert.Equal("3 documents checked: 0 errors, 0 warnings.\n", Output(folder, "corpus", "check", $"{Name}/corpus"));
    }

    [Fact]
    public void Nothing_of_the_template_itself_is_left_in_a_new_project()
    {
        Assert.Contains("corpus", Feed.Templates, StringComparison.Ordinal);
        var folder = new Consumer("template-names");
        var made = folder.Run("dotnet", "new", "corpus", "-n", Name, "-o", ".");
        Assert.True(made.ExitCode == 0, made.Output);

        string[] placeholders = ["Harbour-News", "Harbour_News", "_VERSION", "Version=\"{", "\"{Corpus}\""];
        Assert.All(Directory.GetFiles(folder.Folder, "*", SearchOption.AllDirectories), file =>
            Assert.All(placeholders, placeholder => Assert.DoesNotContain(placeholder, file + File.ReadAllText(file), StringComparison.Ordinal)));
        Assert.True(File.Exists(folder.Path(".github/workflows/corpus.yml")) && File.Exists(folder.Path(".gitignore")));
    }

    [Fact]
    public void Each_command_of_its_page_and_each_step_of_its_workflow_ends_well()
    {
        Assert.Contains("corpus", Feed.Templates, StringComparison.Ordinal);
        var folder = new Consumer("template-commands");
        Output(folder, "new", "corpus", "-n", Name, "-o", ".");
        var steps = Lines(folder, ".github/workflows/corpus.yml", "      - run: ");
        var commands = Lines(folder, "README.md", "dotnet ");

        Assert.Equal((5, 6), (steps.Length, commands.Length));
        Assert.All([.. steps, .. commands.Select(command => "dotnet " + command)], command =>
        {
            var result = folder.Run("bash", "-c", command);
            Assert.True(result.ExitCode == 0, $"{command}\n{result.Output}");
        });
    }

    private static string[] Lines(Consumer folder, string file, string start) => [.. folder.Read(file).Split('\n')
        .Where(line => line.StartsWith(start, StringComparison.Ordinal))
        .Select(line => line[start.Length..])];

    private static string Output(Consumer folder, params string[] arguments)
    {
        var result = folder.Run("dotnet", arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
