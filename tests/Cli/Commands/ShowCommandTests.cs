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
    public async Task Why_names_the_speaker_of_each_quote_and_the_evidence()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Ferry line to double\n\n“The ferry will sail twice a day from May,” Maria Lopez said on Monday.\n");
        var run = await CommandRun.OfAsync("show", "--why", path);
        var row = Assert.Single(run.Output.Split('\n'), line => line.StartsWith("quote", StringComparison.Ordinal));
        Assert.Contains("Maria Lopez (Maria Lopez): ", row, StringComparison.Ordinal);
        Assert.Contains("Subject", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named_in_one_line()
    {
        var run = await CommandRun.OfAsync("show", "no-such-file.txt");
        Assert.Equal((2, "", "no-such-file.txt: no such file.\n"), (run.ExitCode, run.Output, run.Error));
    }
}
