namespace Corpus.Reading.Tests.Rules.StructureRules;

public class NoBodyRuleTests
{
    [Fact]
    public void A_headline_alone_has_no_body()
    {
        const string Text = "Lighthouse to shine again\n";

        var finding = Assert.Single(Findings.GraveIn(Text));

        Assert.Equal(("CORP2002", "Lighthouse to shine again"), (finding.RuleId, finding.Range.In(Text)));
    }

    [Fact]
    public void One_paragraph_is_a_body() => Assert.Empty(Findings.GraveIn("Lighthouse to shine again\n\nIt took the board an hour."));
}
