namespace Corpus.Reading.Tests.Rules.FigureRules;

public class ChangeRuleTests
{
    [Theory]
    [InlineData("Sales rose [|10 per cent|] from $50 million to $60 million in the year.")]
    [InlineData("Sales fell by [|50%|] from 80,000 tonnes to 60,000 tonnes in the year.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4003", text);

    [Theory]
    [InlineData("Sales rose 20 per cent from $50 million to $60 million in the year.")]
    [InlineData("Sales fell by 25% from 80,000 tonnes to 60,000 tonnes in the year.")]
    [InlineData("Sales rose 14.7 per cent from $20.0 billion to $22.94 billion in the year.")]
    [InlineData("Sales rose 10 per cent in the year, and the town has from 50 to 60 shops.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4003", text);
}
