namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class MixedMarksRuleTests
{
    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,[|\"|] said Ada Lovelace, the mayor.")]
    [InlineData("[|\"|]We will rebuild the bridge before the winter,” said Ada Lovelace, the mayor.")]
    [InlineData("[|”|]We will rebuild the bridge before the winter,” said Ada Lovelace, the mayor.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3003", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace.")]
    [InlineData("\"We will rebuild the bridge before the winter,\" said Ada Lovelace.")]
    [InlineData("„We will rebuild the bridge before the winter“, said Ada Lovelace.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3003", text);
}
