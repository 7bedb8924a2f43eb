namespace Corpus.Reading.Tests.Rules.TextRules;

public class ControlCharacterRuleTests
{
    [Theory]
    [InlineData("Total sales[|\u0000|] rose in the winter, the mayor said.")]
    [InlineData("Total sales [|\u001B|]rose in the winter, the mayor said.")]
    [InlineData("It[|\u0092|]s the last winter of the old bridge, the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1005", text);

    [Theory]
    [InlineData("Total sales\trose in the winter, the mayor said.")]
    [InlineData("He said â\u0080\u009Cnever again and went home on the ferry.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1005", text);
}
