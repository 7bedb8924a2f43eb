using System.Text;

namespace Corpus.Cli.Tests.Commands;

public class CheckCommandTests
{
    private const string Body = "The ferry line will carry twice as many people, its director said on Monday.\n";

    [Fact]
    public async Task Sound_documents_end_with_0_and_a_sum()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ferry line to double\n\n" + Body);
        folder.Write("below/b.txt", "Ferry line to close\n\n" + Body);
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.Equal((0, "", "2 documents checked: 0 errors, 0 warnings.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("below/b.md", 2)]
    [InlineData("below/b", 2)]
    [InlineData("below/.hidden.txt", 1)]
    [InlineData(".below/b.txt", 1)]
    [InlineData("below/Program.cs", 1)]
    [InlineData("below/corpus.suppressions", 1)]
    public async Task A_folder_has_the_documents_that_a_project_takes_from_its_folder(string name, int documents)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ferry line to double\n\n" + Body);
        folder.Write(name, "Ferry line to close\n\n" + Body);
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.StartsWith($"{documents} document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_printed_as_compilers_do()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt",
            Encoding.Latin1.GetBytes("Ferry line to double\n\nThe caf\u00e9 on board opens at noon, its director said on Monday.\n"));
        var run = await CommandRun.OfAsync("check", path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{path}(3,8): error CORP1001: ", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 document checked: 1 error, 0 warnings.\n", run.Error);
    }

    [Fact]
    public async Task The_second_of_two_documents_of_one_name_is_an_error_that_names_the_place_of_the_first()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.txt", "Ferry line to double\n\n" + Body);
        folder.Write("b.txt", "Ferry line to close\n\n" + Body);
        var c = folder.Write("c.txt", "\nFerry line to double\n\n" + Body);
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Lines);
        Assert.StartsWith($"{c}(2,1): error CORP2003: ", line, StringComparison.Ordinal);
        Assert.Contains($"'FerryLineToDouble', which '{a}' has from its line 1", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_that_comes_too_late_is_told_and_names_that_differ_in_case_alone_are_one()
    {
        using var folder = new TemporaryFolder();
        var paths = new[] { "c.txt", "a.txt", "b.txt" }
            .Select(name => folder.Write(name, $"Ferry line to {(name == "b.txt" ? "Double" : "double")}\n\n{Body}"))
            .ToArray();
        var run = await CommandRun.OfAsync(["check", .. paths]);
        Assert.Equal(["b.txt", "c.txt"],
            run.Lines.Select(line => Path.GetFileName(line[..line.IndexOf('(', StringComparison.Ordinal)])));
    }

    [Fact]
    public async Task Findings_come_in_the_order_of_the_paths()
    {
        using var folder = new TemporaryFolder();
        var paths = Enumerable.Range(0, 40).Select(i => folder.Write($"{i:00}.txt", "")).ToArray();
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.Equal(paths, run.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_document_named_twice_counts_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Ferry line to double\n\n" + Body);
        var run = await CommandRun.OfAsync("check", path, folder.Path);
        Assert.Equal((0, "1 document checked: 0 errors, 0 warnings.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_missing_path_is_named_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "");
        var run = await CommandRun.OfAsync("check", folder.In("none"), folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Equal($"{folder.In("none")}: no such file.\n1 document checked: 1 error, 0 warnings.\n", run.Error);
    }

    [Fact]
    public async Task A_folder_without_documents_does_not_pass_for_a_sound_one()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{folder.Path}: no document", run.Error, StringComparison.Ordinal);
    }
}
