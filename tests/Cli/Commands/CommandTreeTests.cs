using Corpus.Cli.Commands;
using Corpus.Cli.Edges;

namespace Corpus.Cli.Tests.Commands;

public class CommandTreeTests
{
    [Theory]
    [InlineData("read", "corpus read seeds/*.txt")]
    [InlineData("check", "corpus check seeds")]
    [InlineData("show", "corpus show seeds/a.txt")]
    public async Task Help_shows_examples_and_exit_codes(string command, string example)
    {
        var run = await CommandRun.OfAsync(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:\n  0  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_command_is_told_the_near_one()
    {
        var run = await CommandRun.OfAsync("chekc");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("check", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_this_tools()
    {
        var run = await CommandRun.OfAsync("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0.1.0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_said_in_one_line()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CommandHost(new MemoryStream("""{"id":1,"text":"Words."}"""u8.ToArray()), new BrokenWriter(), error);
        Assert.Equal(2, await CommandTree.RunAsync(["read", "--lines", "-"], host));
        Assert.Equal("The output cannot be written: No space left on device\n", error.ToString());
    }
}
