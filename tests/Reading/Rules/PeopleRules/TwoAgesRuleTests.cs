namespace Corpus.Reading.Tests.Rules.PeopleRules;

public class TwoAgesRuleTests
{
    [Theory]
    [InlineData("Ada Lovelace, 45, came to see the bridge. Lovelace, [|46|], stayed for an hour.")]
    [InlineData("The 45-year-old Ada Lovelace came to see the bridge. Lovelace, [|46|], stayed for an hour.")]
    [InlineData("Ada Lovelace, aged 45, came to see the bridge. Lovelace, who is [|46|], stayed for an hour.")]
    public void Fires(string text) => RuleCase.InArticle("CORP5002", text);

    [Theory]
    [InlineData("Ada Lovelace, 45, came to see the bridge. Lovelace, 45, stayed for an hour.")]
    [InlineData("Ada Lovelace, 45, came to see the bridge with Charles Babbage, 46, on Monday.")]
    [InlineData("Ada Lovelace, 45, came to see the bridge. Lovelace was 12 when it was built.")]
    [InlineData("Ada Lovelace, 45, came to see the bridge with a 46-year-old boat.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP5002", text);
}
