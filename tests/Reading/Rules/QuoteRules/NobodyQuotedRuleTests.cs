namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class NobodyQuotedRuleTests
{
    [Theory]
    [InlineData("“[|Nobody crosses this bridge without a good reason,|]” in large red letters, and “every year a new one”.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3004", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace, the mayor.")]
    [InlineData("They call it the ‘bridge of sighs’ in the town these days, and with reason.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3004", text);
}
