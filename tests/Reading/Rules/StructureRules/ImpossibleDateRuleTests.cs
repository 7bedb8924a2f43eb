namespace Corpus.Reading.Tests.Rules.StructureRules;

public class ImpossibleDateRuleTests
{
    [Theory]
    [InlineData("The bridge was closed on [|February 30, 2022|], the mayor said.")]
    [InlineData("The bridge was closed on [|31 April 2022|], the mayor said.")]
    [InlineData("The bridge was closed on [|June 31|] and stayed so, the mayor said.")]
    [InlineData("The bridge was closed on [|31st of September|], the mayor said.")]
    [InlineData("The file of [|2022-02-30|] names the bridge, the mayor said.")]
    [InlineData("The bridge was closed on [|February 29, 2021|], the mayor said.")]
    [InlineData("The bridge was closed on [|30/02/2022|], the mayor said.")]
    [InlineData("The bridge was closed on [|31.4.2022|], the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP2008", text);

    [Theory]
    [InlineData("The bridge was closed on February 29, 2020, the mayor said.")]
    [InlineData("In April 31 people came to see the bridge, the mayor said.")]
    [InlineData("Theresa May, 60, came to see the bridge on Monday.")]
    [InlineData("The mayor counted in June 30,000 visitors to the bridge.")]
    [InlineData("The bridge was closed on 30 June 2022, the mayor said.")]
    [InlineData("The 2022-13 season was the last of the old bridge, he said.")]
    [InlineData("The bridge was closed on 04/30/2022, the mayor said.")]
    [InlineData("The bridge stands on the map 30/15/2022 of the town, the mayor said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP2008", text);
}
