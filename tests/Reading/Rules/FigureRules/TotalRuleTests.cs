namespace Corpus.Reading.Tests.Rules.FigureRules;

public class TotalRuleTests
{
    [Theory]
    [InlineData("Total trade was [|US$22.94 billion|] in the year. It exported US$12.95 billion worth of goods and imported US$10.35 billion worth.")]
    [InlineData("The total was [|$50 million|], with $30 million for the bridge and $25 million for the ferry.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4002", text);

    [Theory]
    [InlineData("Total trade was US$22.94 billion in the year. It exported US$12.59 billion worth of goods and imported US$10.35 billion worth.")]
    [InlineData("The total was $50 million, with $30 million for the bridge and $20 million for the ferry.")]
    [InlineData("The total was $50 million, with $5 million for the bridge and $3 million for the ferry.")]
    [InlineData("The total was about $50 million, with $30 million for the bridge and $25 million for the ferry.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4002", text);
}
