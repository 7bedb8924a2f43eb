namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class UnclosedQuoteRuleTests
{
    [Theory]
    [InlineData("[|“|]We will rebuild the bridge before the winter, said Ada Lovelace, the mayor.")]
    [InlineData("[|\"|]We will rebuild the bridge before the winter, said Ada Lovelace, the mayor.")]
    [InlineData("The mayor said [|“|]we will rebuild it. Babbage said “we will not”.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3001", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace.")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\n“And we will paint it blue,” said Ada Lovelace, the mayor.")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\nAnd we will paint it blue,” said Ada Lovelace, the mayor.")]
    [InlineData("The new boards are 5' 11\" long and as wide as the old ones were.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3001", text);
}
