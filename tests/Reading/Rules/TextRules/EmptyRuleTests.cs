namespace Corpus.Reading.Tests.Rules.TextRules;

public class EmptyRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\n")]
    public void A_document_without_a_word_is_empty_and_nothing_else(string text) =>
        Assert.Equal(["CORP1002"], Findings.In(text).Select(finding => finding.RuleId));

    [Fact]
    public void One_word_is_not_empty() => Assert.DoesNotContain(Findings.In("Rain"), finding => finding.RuleId == "CORP1002");
}
