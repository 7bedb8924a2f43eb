namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class MixedMarksRuleTests
{
    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,[|\"|] said Ada Lovelace, the mayor.")]
    [InlineData("[|\"|]We will rebuild the bridge before the winter,” said Ada Lovelace, the mayor.")]
    [InlineData("[|”|]We will rebuild the bridge before the winter,” said Ada Lovelace, the mayor.")]
    [InlineData("[|”|] … it is what I learned from the people of the town,” said Ada Lovelace, the mayor.")]
    [InlineData("“We will rebuild it before the winter,” she said. “And paint it blue, as it was. [|“|]")]
    [InlineData("She noted that “many of those of the [|“|]old list” are still there, and others will follow”, and left.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3003", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace.")]
    [InlineData("\"We will rebuild the bridge before the winter,\" said Ada Lovelace.")]
    [InlineData("„We will rebuild the bridge before the winter“, said Ada Lovelace.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3003", text);
}
