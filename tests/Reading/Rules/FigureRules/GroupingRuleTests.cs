namespace Corpus.Reading.Tests.Rules.FigureRules;

public class GroupingRuleTests
{
    [Theory]
    [InlineData("The bridge cost $[|1,70,00|] in all, the mayor said.")]
    [InlineData("The paint costs $[|1,0000|] a year.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4005", text);

    [Theory]
    [InlineData("Some 17,000 people crossed the bridge last year, the mayor said.")]
    [InlineData("In 2019,2020 and 2021 nobody crossed the bridge, the mayor said.")]
    [InlineData("Some 1,70,000 people crossed the bridge last year, the mayor said.")]
    [InlineData("The paint costs 1,50 euros.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4005", text);
}
