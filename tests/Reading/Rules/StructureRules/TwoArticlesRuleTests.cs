namespace Corpus.Reading.Tests.Rules.StructureRules;

public class TwoArticlesRuleTests
{
    [Theory]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\n[|Night ferry finds new owners|]\n\nBy Ada Lovelace\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\n[|Night ferry finds new owners|]\n\nMay 4, 2022\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    public void Fires(string text) => RuleCase.Check("CORP2007", text);

    [Theory]
    [InlineData("Bridge to be rebuilt\n\nBy Ada Lovelace\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\nNight ferry finds new owners\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe night ferry to Westbrook carried fifteen thousand passengers last year and was sold to a family from the capital on Friday.\n\nALSO READ: Night ferry finds new owners\n\nBy Ada Lovelace\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP2007", text);
}
