namespace Corpus.Reading.Tests.Rules.FigureRules;

public class TwoValuesRuleTests
{
    [Theory]
    [InlineData("Storm leaves [|12|] divers missing\n\nThe storm on Monday left 13 divers missing off the northern coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("New ferry to cost [|$12 million|]\n\nThe new ferry costs $14 million, the harbour master of the town said on Monday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Storm injures [|12|] in the harbour\n\nThe storm on Monday injured 15 people in the harbour, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    public void Fires(string text) => RuleCase.Check("CORP4009", text);

    [Theory]
    [InlineData("Storm leaves 13 divers missing\n\nThe storm on Monday left 13 divers missing off the northern coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Storm leaves 12 divers missing\n\nThe storm on Monday left 40 divers without a boat off the coast, the harbour master of the town said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("New ferry to cost $12 million\n\nThe new ferry costs $12.3 million, the harbour master of the town said on Monday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("New ferry to cost $12 million\n\nThe town has $14 million in the bank, the harbour master said on Monday.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    [InlineData("Storm injures 12 in the harbour\n\nThe storm on Monday injured 12 people in the harbour. Another injured 15 people last year, the harbour master said.\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP4009", text);
}
