namespace Corpus.Reading.Tests.Rules.TextRules;

public class MixedLineEndsRuleTests
{
    [Theory]
    [InlineData("Ferry line to double\n\nThe ferry carries more people, its director said.[|\r\n|]It runs daily.\n")]
    [InlineData("Ferry line to double\n\nThe ferry carries more people,[|\u2028|]its director said on Monday evening.\n")]
    public void Fires(string text) => RuleCase.Check("CORP1009", text);

    [Theory]
    [InlineData("Ferry line to double\n\nThe ferry carries more people, its director said.\n")]
    [InlineData("Ferry line to double\r\n\r\nThe ferry carries more people, its director said.\r\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP1009", text);
}
