namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class UnopenedQuoteRuleTests
{
    [Theory]
    [InlineData("We will rebuild the bridge before the winter,[|”|] said Ada Lovelace, the mayor.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3002", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace.")]
    [InlineData("The new boards are 12” wide and as long as the old ones were.")]
    [InlineData("The plan isâ€” or was â€”to rebuild the bridge before the winter.")]
    [InlineData("” … it is what I learned from the people of the town,” said Ada Lovelace, the mayor.")]
    [InlineData("They will stand there and they will be thinking…”Now, that is a bridge, and what a bridge it is!”")]
    [InlineData("They spoke of the ” you can spend a lot on a bridge and get nowhere” idea, which is not new.")]
    [InlineData("Council Plans a 'Family\" of Bridges Like the Old One of Linden")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3002", text);
}
