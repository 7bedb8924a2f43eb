namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class UnclosedQuoteRuleTests
{
    [Theory]
    [InlineData("[|“|]We will rebuild the bridge before the winter, said Ada Lovelace, the mayor.")]
    [InlineData("[|\"|]We will rebuild the bridge before the winter, said Ada Lovelace, the mayor.")]
    [InlineData("The mayor said [|“|]we will rebuild it. Babbage said “we will not”.")]
    [InlineData("[|“|]We will rebuild the bridge, and it is “a good one, said Ada Lovelace, the mayor.")]
    [InlineData("She writes: [|“|]When the bridge fails, who will ask, “Was it us?” she writes.\n\nThe council of Linden did not answer the letter.\n\n“We will rebuild it before the winter,” said Ada Lovelace, the mayor.")]
    [InlineData("[|“|]It is late, Lovelace said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP3001", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” said Ada Lovelace.")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\n“And we will paint it blue,” said Ada Lovelace, the mayor.")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\nAnd we will paint it blue,” said Ada Lovelace, the mayor.")]
    [InlineData("The new boards are 5' 11\" long and as wide as the old ones were.")]
    [InlineData("She noted that “many of those of the “old list” are still there, and others will follow”, and left.")]
    [InlineData("\"Do I think that it will stand?\" she asked. \"If somebody says, \"It is old,\" I say that it is not, and that it never was.\"")]
    [InlineData("The other paper has this on its front page: \"The bridge will be rebuilt.\n\n“We will paint it blue,” said Ada Lovelace, who is the mayor.\n\nThe council of Linden decides on it on Monday evening.\"")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\n“And blue.”\n\nThe council of Linden decides on it on Monday evening.")]
    [InlineData("“We will rebuild the bridge before the winter, and not later.\n\n\"And we will paint it blue,” said Ada Lovelace, the mayor.")]
    [InlineData("“We will rebuild it before the winter,” she said. “And paint it blue, as it was. “")]
    [InlineData("She answers with a rule of her own: \"If you do not know, say 'N/A'\".")]
    [InlineData("The “old bridge.”")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP3001", text);
}
