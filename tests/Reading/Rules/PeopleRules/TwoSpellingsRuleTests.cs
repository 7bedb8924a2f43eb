namespace Corpus.Reading.Tests.Rules.PeopleRules;

public class TwoSpellingsRuleTests
{
    [Theory]
    [InlineData("Charles Babbage came to see the bridge. Babbage spoke for an hour. “It is old,” Charles [|Babage|] said.")]
    [InlineData("Katherine Johnson came to see the bridge. Babbage did not. “It is old,” [|Catherine Johnson|] said.")]
    [InlineData("Vladimir Zelensky came to see the bridge. “It is old,” [|Zelenskyy|] said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP5001", text);

    [Theory]
    [InlineData("Charles Babbage came to see the bridge. “It is old,” Babbage said.")]
    [InlineData("Ann Martin and Paul Marten came to see the bridge on Monday, and Martin spoke.")]
    [InlineData("Barack Obama came to see the bridge. The Obamas stayed for an hour, Obama said.")]
    [InlineData("The harbour has a Bluetooth proxy. “Charles Bluetooth works,” it says. “It does,” said Bluethooth.")]
    [InlineData("Private Bluetooth came to the bridge. “It works,” said Bluetooth. “It does,” said Bluethooth.")]
    [InlineData("Christian Johnson came to see the bridge. “It is old,” Christine Johnson said.")]
    [InlineData("Martin Johnson came to see the bridge. “It is old,” Marvin Johnson said.")]
    [InlineData("Vladimir Zelensky came to see the bridge. “It is old,” Zemlinsky said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP5001", text);
}
