namespace Corpus.Reading.Tests.Rules.TextRules;

public class MixedScriptRuleTests
{
    [Theory]
    [InlineData("The [|С|]hina Railway Express reopened on Monday, its director said.")]
    [InlineData("The ra[|і|]lway reopened on Monday, its director said.")]
    [InlineData("The paper Пр[|a|]вда wrote about the bridge on Monday, he said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1008", text);

    [Theory]
    [InlineData("The paper Правда wrote about the bridge on Monday, he said.")]
    [InlineData("The crack is 30 μm wide, and Δt is small, its director said.")]
    [InlineData("The band KoЯn played on the bridge on Monday, its director said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1008", text);
}
