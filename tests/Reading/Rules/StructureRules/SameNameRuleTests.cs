namespace Corpus.Reading.Tests.Rules.StructureRules;

public class SameNameRuleTests
{
    private const string Body = "\n\nThe ferry line will carry twice as many people, its director said on Monday.\n";

    [Fact]
    public void The_document_that_comes_too_late_is_told_with_the_one_that_has_the_name_beside_it()
    {
        var finding = Assert.Single(
            CrossCase.Of("CORP2003", "Ferry line to double" + Body, "Ferry line to close" + Body, "\nFerry Line to Double" + Body));

        Assert.Equal(("2.txt", 1), (finding.Place.Path, finding.Place.At.Line));
        Assert.Equal(("0.txt", 0), (Assert.Single(finding.Related).Path, finding.Related[0].At.Line));
        Assert.Contains("'0.txt' has from its line 1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_several_that_come_too_late_is_told() => Assert.Equal(
        ["1.txt", "2.txt"],
        CrossCase.Of("CORP2003", "Ferry line to double" + Body, "Ferry line to double" + Body, "Ferry line to double" + Body)
            .Select(finding => finding.Place.Path));

    [Fact]
    public void Other_headlines_are_other_names() =>
        Assert.Empty(CrossCase.Of("CORP2003", "Ferry line to double" + Body, "Ferry line to close" + Body));
}
