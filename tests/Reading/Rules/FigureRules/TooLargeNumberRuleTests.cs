namespace Corpus.Reading.Tests.Rules.FigureRules;

public class TooLargeNumberRuleTests
{
    [Theory]
    [InlineData("The lake holds [|12,345,678,901,234,567,890,123,456,789,012|] drops, the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4008", text);

    [Theory]
    [InlineData("The lake holds 12,345,678,901,234 drops, the mayor said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4008", text);
}
