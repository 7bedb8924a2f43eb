namespace Corpus.Reading.Tests.Rules.TextRules;

public class ReplacementRuleTests
{
    [Theory]
    [InlineData("The caf[|\uFFFD|] on the pier reopened, its owner said on Monday.")]
    [InlineData("The [|\uFFFD\uFFFD|] on the pier reopened, its owner said on Monday.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1003", text);

    [Theory]
    [InlineData("The café on the pier reopened, its owner said on Monday.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1003", text);
}
