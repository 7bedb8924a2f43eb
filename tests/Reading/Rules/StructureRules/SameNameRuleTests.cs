namespace Corpus.Reading.Tests.Rules.StructureRules;

public class SameNameRuleTests
{
    private const string Body = "\n\nThe ferry line will carry twice as many people, its director said on Monday.\n";

    [Fact]
    public void Two_documents_of_one_name_are_located_in_both() => Assert.Equal(
        [("0.txt", "2.txt"), ("2.txt", "0.txt")],
        CrossCase.Of("CORP2003", "Ferry line to double" + Body, "Ferry line to close" + Body, "Ferry Line to Double" + Body)
            .Select(finding => (finding.Place.Path, finding.Related[0].Path)));

    [Fact]
    public void Other_headlines_are_other_names() =>
        Assert.Empty(CrossCase.Of("CORP2003", "Ferry line to double" + Body, "Ferry line to close" + Body));
}
