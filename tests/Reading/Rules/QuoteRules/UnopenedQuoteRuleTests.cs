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
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3002", text);
}
