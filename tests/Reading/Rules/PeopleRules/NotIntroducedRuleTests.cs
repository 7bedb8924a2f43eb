namespace Corpus.Reading.Tests.Rules.PeopleRules;

public class NotIntroducedRuleTests
{
    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” Mr [|Babbage|] said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP5003", text);

    [Theory]
    [InlineData("“We will rebuild the bridge before the winter,” Charles Babbage said.")]
    [InlineData("“We will rebuild the bridge before the winter,” Mayor Babbage said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP5003", text);
}
