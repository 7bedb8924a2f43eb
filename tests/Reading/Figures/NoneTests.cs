namespace Corpus.Reading.Tests.Figures;

/// <summary>Where <c>no</c> is a zero.</summary>
public class NoneTests
{
    [Theory]
    [InlineData("No deaths were reported.", "No = 0 death")]
    [InlineData("There were no serious injuries.", "no = 0 serious injury")]
    [InlineData("The town has no plans for a bridge.", "")]
    [InlineData("No one left, and no goal was set.", "")]
    public void No_counts_what_news_counts(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
