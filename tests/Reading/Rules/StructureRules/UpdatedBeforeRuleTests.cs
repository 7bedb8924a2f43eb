namespace Corpus.Reading.Tests.Rules.StructureRules;

public class UpdatedBeforeRuleTests
{
    [Theory]
    [InlineData("Bridge to be rebuilt\n\nPublished April 25, 2022. Updated [|April 20, 2022|]\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    public void Fires(string text) => RuleCase.Check("CORP2010", text);

    [Theory]
    [InlineData("Bridge to be rebuilt\n\nPublished April 20, 2022. Updated April 25, 2022\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    [InlineData("Bridge to be rebuilt\n\nPublished April 20, 2022. Updated April 20, 2022\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP2010", text);
}
