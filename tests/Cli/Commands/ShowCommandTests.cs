namespace Corpus.Cli.Tests.Commands;

public class ShowCommandTests
{
    [Fact]
    public async Task Redirected_output_is_plain_and_brackets_stay()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt",
            "Ferry line to double [red]\n\nThe [bold]ferry[/] sails \u001b[31mon Monday, its director said, and [ again on Friday.\n");
        var run = await CommandRun.OfAsync("show", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("The [bold]ferry[/] sails \uFFFD[31mon Monday", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named_in_one_line()
    {
        var run = await CommandRun.OfAsync("show", "no-such-file.txt");
        Assert.Equal((2, "", "no-such-file.txt: no such file.\n"), (run.ExitCode, run.Output, run.Error));
    }
}
