namespace Corpus.Reading.Tests.Rules.FigureRules;

public class SharesRuleTests
{
    [Theory]
    [InlineData("Lovelace won [|45 per cent|] of the vote, Babbage 40 per cent, and Somerville 25 per cent.")]
    [InlineData("Linden received [|85 per cent|] of the money, Westbrook 70 per cent, and Ashford 15 per cent.")]
    [InlineData("Boats account for [|45 per cent|] of the traffic, cars 40 per cent, and trains 25 per cent.")]
    [InlineData("Of those asked, [|60 per cent|] were for the plan, 35 per cent against it and 15 per cent undecided.")]
    [InlineData("In the poll [|48 percent|] backed the mayor, 44 percent her rival and 18 percent did not know.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4004", text);

    [Theory]
    [InlineData("Lovelace won 45 per cent of the vote, Babbage 40 per cent, and Somerville 15 per cent.")]
    [InlineData("Sixty per cent of the men and 55 per cent of the women voted for it.")]
    [InlineData("Lovelace needs 53 percent of the delegates, Babbage 59 percent, and Somerville 76 percent.")]
    [InlineData("Sales rose 60 per cent, and 70 per cent of the boats were sold.")]
    [InlineData("Tea is liked by 80 per cent of the people, coffee by 60 per cent, and milk by 40 per cent.")]
    [InlineData("Lovelace would have won 45 per cent of the vote, Babbage 50 per cent, and Somerville 25 per cent.")]
    [InlineData("Of those asked, 50 per cent were for the plan, 35 per cent against it and 15 per cent undecided.")]
    [InlineData("Among men 60 per cent backed the mayor and 15 per cent did not know, among women 50 per cent and 12 per cent were undecided.")]
    [InlineData("She must win 53 percent of the remaining delegates, Babbage 59 percent, and Somerville 76 percent.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4004", text);
}
