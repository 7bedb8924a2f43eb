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

    private const string Page =
        "Home\nSubscribe\n\nFerry line to double its sailings\n\nBy Ann Lee\n\n"
        + "The ferry will sail twice a day from Monday, its director said, because more people cross the sound.\n\n"
        + "Fares stay as they are until the end of the year, the line's director told the council.\n\nPrivacy policy\n";

    [Theory]
    [InlineData("    4  Headline   Ferry line to double its sailings")]
    [InlineData("    8  Paragraph  The ferry will sail twice a day from Monday")]
    [InlineData("   12  Chrome     Privacy policy")]
    [InlineData("Headline rather than ")]
    [InlineData("byline     line 6: ")]
    public async Task Why_prints_each_line_with_its_kind_and_reasons(string expected)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync("show", "--why", folder.Write("a.txt", Page));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_says_what_made_a_line_without_a_credit_a_caption()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Page.Replace("Fares stay", "Photo shows the ferry at its pier\n\nFares stay", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("show", "--why", path);

        var row = Assert.Single(run.Output.Split('\n'), line => line.Contains("Photo shows", StringComparison.Ordinal));
        Assert.Contains("a caption by PictureLabel ", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_says_that_a_clean_text_is_all_article()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync("show", "--why", folder.Write("a.txt", "Ferry line to double\n\nThe ferry sails twice a day from Monday.\n"));

        Assert.StartsWith("No line says that this was a page", run.Output, StringComparison.Ordinal);
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
