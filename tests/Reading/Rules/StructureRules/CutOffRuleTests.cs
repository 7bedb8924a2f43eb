namespace Corpus.Reading.Tests.Rules.StructureRules;

public class CutOffRuleTests
{
    [Theory]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe work on the new bridge begins in the summer and [|will take about|]\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe work on the new bridge begins in the summer and will take about two years.\n\n[|Subscribe to continue reading|]\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nWork begins in the summer.\n\n[|Subscribe to continue reading|]\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe work on the new bridge begins in the summer and will take about two years.\n\n[|Already a subscriber? Log in to continue|]\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe work on the new bridge begins in the summer and will take about two years.\n\n[|This article is for subscribers only.|]\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nThe work on the new bridge begins in the summer and will take about two years.\n\n[|Read the rest of this article with a free account.|]\n")]
    public void Fires(string text) => RuleCase.Check("CORP2006", text);

    [Theory]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nWork begins in the summer.\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\n“Work begins in the summer,” said the mayor of the town of Linden. “We will celebrate.”\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter.\n\nWork begins in the summer.\n\nAda Lovelace in Linden\n")]
    [InlineData("Bridge to be rebuilt\n\nThe council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed since the winter. Readers who subscribe to read more of this will find the plans there.\n\nWork begins in the summer.\n")]
    public void Stays_silent(string text) => RuleCase.Check("CORP2006", text);
}
