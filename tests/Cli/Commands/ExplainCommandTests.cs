namespace Corpus.Cli.Tests.Commands;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("CORP4001")]
    [InlineData("corp4001")]
    public async Task The_page_of_a_rule_is_printed(string id)
    {
        var run = await CommandRun.OfAsync("explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# CORP4001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_there_is_not_is_guessed()
    {
        var run = await CommandRun.OfAsync("explain", "CORP401");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("There is no rule 'CORP401'. Did you mean CORP", run.Error, StringComparison.Ordinal);
    }
}
