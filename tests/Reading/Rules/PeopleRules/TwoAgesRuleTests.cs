namespace Corpus.Reading.Tests.Rules.PeopleRules;

public class TwoAgesRuleTests
{
    [Theory]
    [InlineData("Ada Lovelace, 45, came to see the bridge. Lovelace, [|46|], stayed for an hour.")]
    public void Fires(string text) => RuleCase.InArticle("CORP5002", text);

    [Theory]
    [InlineData("Ada Lovelace, 45, came to see the bridge. Lovelace, 45, stayed for an hour.")]
    [InlineData("Ada Lovelace, 45, came to see the bridge with Charles Babbage, 46, on Monday.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP5002", text);
}
