namespace Corpus.Reading.Tests.Rules.FigureRules;

public class ChangeRuleTests
{
    [Theory]
    [InlineData("Sales rose [|10 per cent|] from $50 million to $60 million in the year.")]
    [InlineData("Sales fell by [|50%|] from 80,000 tonnes to 60,000 tonnes in the year.")]
    [InlineData("Sales fell by [|10 per cent|] to $40 million from $50 million.")]
    [InlineData("Sales [|doubled|] from $10 million to $15 million.")]
    [InlineData("The number of tickets [|halved|] from 200 to 150 in the year.")]
    [InlineData("Its share fell by [|five percentage points|] from 40 per cent to 30 per cent.")]
    [InlineData("Sales of tickets grew from 1,200 to 2,400, or [|50 per cent|].")]
    public void Fires(string text) => RuleCase.InArticle("CORP4003", text);

    [Theory]
    [InlineData("Sales rose 20 per cent from $50 million to $60 million in the year.")]
    [InlineData("Sales fell by 25% from 80,000 tonnes to 60,000 tonnes in the year.")]
    [InlineData("Sales rose 14.7 per cent from $20.0 billion to $22.94 billion in the year.")]
    [InlineData("Sales rose 10 per cent in the year, and the town has from 50 to 60 shops.")]
    [InlineData("Sales fell by 20 per cent to $40 million from $50 million.")]
    [InlineData("Sales doubled from $10 million to $21 million.")]
    [InlineData("Sales more than doubled from $10 million to $25 million.")]
    [InlineData("Sales nearly doubled from $10 million to $16 million.")]
    [InlineData("Its share fell by ten percentage points from 40 per cent to 30 per cent.")]
    [InlineData("Sales of tickets grew from 1,200 to 2,400, or 100 per cent.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4003", text);
}
