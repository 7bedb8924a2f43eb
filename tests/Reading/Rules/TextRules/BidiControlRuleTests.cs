namespace Corpus.Reading.Tests.Rules.TextRules;

public class BidiControlRuleTests
{
    [Theory]
    [InlineData("Profit was [|\u202E|]12 million in the winter, the mayor said.")]
    [InlineData("Profit was [|\u202A|]12 million in the winter, the mayor said.")]
    [InlineData("Profit was [|\u2067|]12 million in the winter, the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1006", text);

    [Theory]
    [InlineData("The word \u2067שלום\u2069 stands above the door of the house, the mayor said.")]
    [InlineData("The word שלום stands above the door of the house, the mayor said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1006", text);
}
