using System.Text.Json;

namespace Corpus.Consumers.Tests;

/// <summary>The command, installed from its package.</summary>
public class ToolTests
{
    [Fact]
    public void The_installed_command_checks_reads_and_emits()
    {
        var folder = new Consumer("tool")
            .Write("corpus/ferry.txt", Texts.Ferry)
            .Write("corpus/bridge.txt", Texts.Bridge.Replace("$12 million", "$12 million dollars", StringComparison.Ordinal));

        Assert.StartsWith(Feed.Version, Corpus(folder, "--version"), StringComparison.Ordinal);
        Assert.StartsWith("corpus/bridge.txt(5,72): warning CORP4006: ", Corpus(folder, "check", "corpus"), StringComparison.Ordinal);
        Assert.Equal(
            "Ada Lovelace",
            JsonDocument.Parse(Corpus(folder, "read", "corpus/ferry.txt"))
                .RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("6 files in snapshot\n", Corpus(folder, "emit", "snapshot", "--namespace", "Harbour"));
    }

    [Fact]
    public void Each_command_of_its_page_prints_something_and_ends_well()
    {
        var folder = new Consumer("tool-page").Write("articles/ferry.txt", Texts.Ferry).Write("ferry.txt", Texts.Ferry);
        var commands = File.ReadAllLines(Path.Combine(Feed.Repository, "src/Cli/README.md"))
            .Where(line => line.StartsWith("corpus ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(5, commands.Length);
        Assert.All(commands, command => Assert.NotEmpty(Corpus(folder, command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])));
    }

    [Fact]
    public void What_it_emits_is_what_a_build_generates()
    {
        var app = new Consumer("emit").Write("corpus/ferry.txt", Texts.Ferry).Write("corpus/bridge.txt", Texts.Bridge);
        app.Project("Harbour.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        app.Build();
        Corpus(app, "emit", "snapshot", "--namespace", "Harbour");

        Assert.Equal(
            Generated(app.Path("obj/Debug/net10.0/generated/Corpus.Generator/Corpus.Generator.CorpusGenerator")),
            Generated(app.Path("snapshot")));
    }

    [Fact]
    public void An_article_writes_itself_as_the_command_reads_it()
    {
        var app = new Consumer("json")
            .Write("corpus/ferry.txt", Texts.Ferry)
            .Write("Program.cs", "using Corpus;\nConsole.WriteLine(Harbour.Articles.All[0].ToJson());\n");
        app.Project("Harbour.csproj", "<OutputType>Exe</OutputType>");
        app.Build();

        Assert.Equal(Corpus(app, "read", "corpus/ferry.txt"), app.Output("bin/Debug/net10.0/Harbour.dll"));
    }

    [Fact]
    public void It_takes_of_a_folder_what_a_project_takes()
    {
        string[] taken = ["a.txt", "b.md", "c", "d.csv", "deep/e.txt", "bin/f.txt", "obj/g.txt"];
        string[] left =
        [
            ".h.txt", ".i/i.txt", "deep/.j/j.txt", "corpus.suppressions", "deep/corpus.suppressions", "k.cs", "l.csproj", "l.csproj.user", "m.sln",
            "n.slnx", "o.vssscc",
        ];
        var app = new Consumer("folder").Project("Harbour.csproj");
        Array.ForEach([.. taken, .. left], path => app.Write($"corpus/{path}", Faulty(path)));
        Assert.Equal(0, app.Run("dotnet", "restore", "Harbour.csproj").ExitCode);
        using var items = JsonDocument.Parse(app.Run("dotnet", "msbuild", "Harbour.csproj", "-getItem:CorpusDocument").Output);
        var project = items.RootElement.GetProperty("Items").GetProperty("CorpusDocument").EnumerateArray()
            .Select(item => item.GetProperty("Filename").GetString()).Order(StringComparer.Ordinal);

        Assert.Equal(taken.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), project);
        Assert.Equal(project, Corpus(app, "check", "corpus").Split('\n').Where(line => line.Contains("CORP4006", StringComparison.Ordinal))
            .Select(line => Path.GetFileNameWithoutExtension(line[..line.IndexOf('(', StringComparison.Ordinal)])).Order(StringComparer.Ordinal));
    }

    /// <summary>A document with one finding and a name of its own.</summary>
    private static string Faulty(string path) => Texts.Bridge.Replace("$12 million", "$12 million dollars", StringComparison.Ordinal)
        .Replace("Harbour bridge", $"Bridge {Path.GetFileNameWithoutExtension(path).ToUpperInvariant()}", StringComparison.Ordinal);

    private static string Corpus(Consumer folder, params string[] arguments)
    {
        var result = folder.Run(Feed.Tool, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }

    private static Dictionary<string, string> Generated(string folder) =>
        Directory.GetFiles(folder, "*.g.cs").ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText);
}
