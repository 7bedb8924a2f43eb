namespace Corpus.Reading.Tests.Rules.StructureRules;

public class NoDateRuleTests
{
    [Theory]
    [InlineData("[|Bridge to be rebuilt|]\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    public void Fires(string text) => RuleCase.Check("CORP2011", text);

    [Theory]
    [InlineData("Bridge to be rebuilt\n\nPublished April 25, 2022\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    [InlineData("")]
    public void Stays_silent(string text) => RuleCase.Check("CORP2011", text);
}
