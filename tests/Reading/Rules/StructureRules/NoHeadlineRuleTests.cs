namespace Corpus.Reading.Tests.Rules.StructureRules;

public class NoHeadlineRuleTests
{
    [Fact]
    public void Running_text_alone_has_no_headline()
    {
        const string Text = "\nThe board voted on Monday to rebuild the old lighthouse on the northern pier.\n";

        var finding = Assert.Single(Findings.GraveIn(Text));

        Assert.Equal("CORP2001", finding.RuleId);
        Assert.StartsWith("The board voted", finding.Range.In(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_above_the_text_is_enough() =>
        Assert.Empty(Findings.GraveIn("Lighthouse to shine again\n\nThe board voted on Monday to rebuild the old lighthouse."));
}
