namespace Corpus.Reading.Tests.Figures;

public class StretchTests
{
    [Theory]
    [InlineData("They waited for an hour.", "hour = 1 hour")]
    [InlineData("It took more than a year.", "year = 1 year")]
    [InlineData("They waited almost a week.", "week = 1 week")]
    [InlineData("They stayed for a fortnight.", "fortnight = 1 fortnight")]
    [InlineData("It rained all day.", "all day = 1 day")]
    [InlineData("They left for the whole week.", "whole week = 1 week")]
    [InlineData("It is less than a mile.", "mile = 1 mile")]
    [InlineData("It cost less than a dollar.", "dollar = 1 USD")]
    public void One_of_a_unit_without_a_number(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It closed a year ago.")]
    [InlineData("They plan a month-long tour for a second time.")]
    [InlineData("He is out with a foot injury, for a yard sale.")]
    [InlineData("All weeks are alike.")]
    [InlineData("She looked for a pound shop over a stone wall.")]
    public void An_article_states_nothing_elsewhere(string text) => Assert.Equal("", Figures.Written(text));
}
