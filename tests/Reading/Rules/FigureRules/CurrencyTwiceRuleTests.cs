namespace Corpus.Reading.Tests.Rules.FigureRules;

public class CurrencyTwiceRuleTests
{
    [Theory]
    [InlineData("It imported [|US$10.35 billion dollars|] worth of goods, the mayor said.")]
    [InlineData("The bridge cost [|$300 dollars|] in all, the mayor said.")]
    [InlineData("The bridge cost [|€30 million euros|] in all, the mayor said.")]
    [InlineData("The bridge cost [|$300 dollars|] in all, and nobody paid $300 dollars for it.")]
    [InlineData("The paint costs [|£300 pounds|] a year.")]
    [InlineData("The paint costs [|US$3 million USD|] at least.")]
    [InlineData("A place costs [|$5 dollars|] a day.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4006", text);

    [Theory]
    [InlineData("It imported US$10.35 billion worth of goods, the mayor said.")]
    [InlineData("The bridge cost 300 dollars in all, the mayor said.")]
    [InlineData("The bridge cost $300, dollars that nobody had, the mayor said.")]
    [InlineData("The paint costs $300 USD.")]
    [InlineData("The paint costs £5 a pound.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4006", text);
}
