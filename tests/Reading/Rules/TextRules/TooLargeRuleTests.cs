using Corpus.Reading.Rules.TextRules;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules.TextRules;

public class TooLargeRuleTests
{
    [Theory]
    [InlineData("ferry", 5, false)]
    [InlineData("ferry!", 5, true)]
    [InlineData("fähre", 5, true)]
    [InlineData("fähr", 5, false)]
    public void The_limit_counts_bytes_of_utf8(string text, int most, bool isTooLarge) =>
        Assert.Equal(isTooLarge, TooLargeRule.IsTooLarge(DocumentText.From(text), most));

    [Fact]
    public void The_document_is_not_read_and_the_message_says_both_sizes()
    {
        Assert.Null(GuardedReader.Read(DocumentText.From("\nFerry back"), 5, out var findings, CancellationToken.None));

        var finding = Assert.Single(findings);
        Assert.Equal(("CORP1010", new TextRange(1, 11)), (finding.RuleId, finding.Range));
        Assert.Contains("11 bytes, more than the 5", finding.Message, StringComparison.Ordinal);
    }
}
