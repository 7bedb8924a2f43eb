namespace Corpus.Reading.Tests.Rules.StructureRules;

public class WrongWeekdayRuleTests
{
    [Theory]
    [InlineData("The bridge was closed on [|Tuesday|], April 25, 2022, the mayor said.")]
    [InlineData("The bridge was closed on [|Sunday|] 1 May 2021, the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP2009", text);

    [Theory]
    [InlineData("The bridge was closed on Monday, April 25, 2022, the mayor said.")]
    [InlineData("The bridge was closed on Tuesday, April 25, the mayor said.")]
    [InlineData("On Tuesday he said that the bridge was closed on April 25, 2022.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP2009", text);
}
