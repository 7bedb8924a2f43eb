namespace Corpus.Reading.Tests.Rules.FigureRules;

public class CurrencyTwiceRuleTests
{
    [Theory]
    [InlineData("It imported [|US$10.35 billion dollars|] worth of goods, the mayor said.")]
    [InlineData("The bridge cost [|$300 dollars|] in all, the mayor said.")]
    [InlineData("The bridge cost [|€30 million euros|] in all, the mayor said.")]
    [InlineData("The bridge cost [|$300 dollars|] in all, and nobody paid $300 dollars for it.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4006", text);

    [Theory]
    [InlineData("It imported US$10.35 billion worth of goods, the mayor said.")]
    [InlineData("The bridge cost 300 dollars in all, the mayor said.")]
    [InlineData("The bridge cost $300, dollars that nobody had, the mayor said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4006", text);
}
