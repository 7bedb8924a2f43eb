using Score.Baselines;
using Score.Pages;

namespace Score.Tests;

public class BaselineTests
{
    private const string Prose = "The harbour board voted on Monday to rebuild the old lighthouse, which a storm had damaged badly.";
    private const string Unended = "A line of more than a dozen words that stops in the middle of what it would";

    private static readonly string[] Lines = [Prose, "Home", "World", "Business", Prose, "Sub-heading", Prose, Unended];

    [Theory]
    [InlineData("all", "0 1 2 3 4 5 6 7")]
    [InlineData("sentences", "0 4 6")]
    [InlineData("block", "4 5 6")]
    [InlineData("true", "4 6")]
    public void Keeps_the_lines_of_its_rule(string rule, string kept)
    {
        var page = new PastedPage("page", "source", new PageLines(string.Join('\n', Lines)), "OOOOBOBO", null);

        Assert.Equal(kept.Split(' ').Select(index => Lines[int.Parse(index)]), Baseline.ByName[rule](page));
    }

    [Fact]
    public void Keeps_nothing_of_a_page_without_prose() => Assert.Empty(BestBlock.Of(["Home", "World"]));
}
