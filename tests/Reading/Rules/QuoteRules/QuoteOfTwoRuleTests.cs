namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class QuoteOfTwoRuleTests
{
    private const string Words = "We will rebuild the bridge before the winter of next year and paint it blue";

    [Theory]
    [InlineData(Words)]
    [InlineData("We will rebuild the bridge before the winter of next year")]
    public void One_quotation_of_two_people_is_located_in_both_documents(string words)
    {
        var finding = Assert.Single(CrossCase.Of("CORP3006", QuoteWordedTwiceRuleTests.Quoting("Bridge news", Words, "Ada Lovelace"),
            QuoteWordedTwiceRuleTests.Quoting("Harbour news", words, "Charles Babbage")));

        Assert.Equal(("1.txt", "0.txt"), (finding.Place.Path, Assert.Single(finding.Related).Path));
    }

    [Fact]
    public void One_speaker_is_fine() =>
        Assert.Empty(CrossCase.Of("CORP3006", QuoteWordedTwiceRuleTests.Quoting("Bridge news", Words, "Ada Lovelace"),
            QuoteWordedTwiceRuleTests.Quoting("Harbour news", Words, "Ada Lovelace")));
}
