namespace Corpus.Reading.Tests.Rules.FigureRules;

public class UnknownCurrencyRuleTests
{
    [Theory]
    [InlineData("Road tax rises in the harbour\n\nThe house on the hill cost [|30,000 pesos|] when it was built, its owner said on Monday evening.\n")]
    [InlineData("Road tax rises in the harbour\n\nThe house on the hill cost [|30,000 pesos|] and the garden US$5 when it was built, its owner said on Monday evening.\n")]
    public void Fires(string text) => RuleCase.Check("CORP4007", text);

    [Theory]
    [InlineData("Road tax rises in the harbour\n\nThe house in Mexico cost 30,000 pesos when it was built, its owner said on Monday evening.\n")]
    [InlineData("Road tax rises in the harbour\n\nThe house cost 30,000 Mexican pesos when it was built, its owner said on Monday evening.\n")]
    [InlineData("Road tax rises in the harbour\n\nThe house cost 30,000 dollars when it was built, its owner said on Monday evening.\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP4007", text);
}
