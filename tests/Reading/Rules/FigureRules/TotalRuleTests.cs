namespace Corpus.Reading.Tests.Rules.FigureRules;

public class TotalRuleTests
{
    [Theory]
    [InlineData("Total trade was [|US$22.94 billion|] in the year. It exported US$12.95 billion worth of goods and imported US$10.35 billion worth.")]
    [InlineData("The total was [|$50 million|], with $30 million for the bridge and $25 million for the ferry.")]
    [InlineData("In all, [|500|] people were asked: 300 men and 250 women.")]
    [InlineData("The bridge costs [|50 million euros|], of which 30 million euros come from the state and 25 million euros from the town.")]
    [InlineData("The fleet has [|120|] ships: 70 freighters and 40 ferries.")]
    [InlineData("They paid $30 million for the bridge and $25 million for the ferry, a total of [|$50 million|].")]
    public void Fires(string text) => RuleCase.InArticle("CORP4002", text);

    [Theory]
    [InlineData("Total trade was US$22.94 billion in the year. It exported US$12.59 billion worth of goods and imported US$10.35 billion worth.")]
    [InlineData("The total was $50 million, with $30 million for the bridge and $20 million for the ferry.")]
    [InlineData("The total was $50 million, with $5 million for the bridge and $3 million for the ferry.")]
    [InlineData("The total was about $50 million, with $30 million for the bridge and $25 million for the ferry.")]
    [InlineData("In all, 500 people were asked: 250 men and 250 women.")]
    [InlineData("The bridge costs 50 million euros, of which 30 million euros come from the state and 15 million euros from the town.")]
    [InlineData("The plan costs $18,000 including all labour, and each of the 6 houses gets $3,000.")]
    [InlineData("They paid $200 for the form and $5 for the copy, $205 in total. Others paid $25, $75 and $150.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4002", text);
}
