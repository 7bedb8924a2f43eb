namespace Corpus.Reading.Tests.Rules.StructureRules;

public class ChromeAloneRuleTests
{
    [Theory]
    [InlineData("[|Advertisement|]\n\nShare this\n\nFacebook\nTwitter\n")]
    public void Fires(string text) => RuleCase.Check("CORP2004", text);

    [Theory]
    [InlineData("Lighthouse to shine again\n\nThe board voted on Monday to rebuild the old lighthouse.\n")]
    [InlineData("")]
    [InlineData(" \n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP2004", text);
}
