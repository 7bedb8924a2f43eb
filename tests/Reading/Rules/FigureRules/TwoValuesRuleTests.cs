namespace Corpus.Reading.Tests.Rules.FigureRules;

public class TwoValuesRuleTests
{
    [Theory]
    [InlineData("Storm leaves [|12|] divers missing\n\nThe storm on Monday left 13 divers missing off the northern coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    public void Fires(string text) => RuleCase.Check("CORP4009", text);

    [Theory]
    [InlineData("Storm leaves 13 divers missing\n\nThe storm on Monday left 13 divers missing off the northern coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Storm leaves 12 divers missing\n\nThe storm on Monday left 40 divers without a boat off the coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP4009", text);
}
