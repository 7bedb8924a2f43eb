namespace Corpus.Reading.Tests.Rules.TextRules;

public class ZeroWidthRuleTests
{
    [Theory]
    [InlineData("The Kazakh[|\u200B|]stan railway reopened on Monday, its director said.")]
    [InlineData("The rail[|\u00AD|]way reopened on Monday, its director said.")]
    [InlineData("The rail[|\uFEFF|]way reopened on Monday, its director said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1007", text);

    [Theory]
    [InlineData("The railway\u200B reopened on Monday, its director said.")]
    [InlineData("The word می\u200Cخواهم stands above the door, its director said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1007", text);
}
