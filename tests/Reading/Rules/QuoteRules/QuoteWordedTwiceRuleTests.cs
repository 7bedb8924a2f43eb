namespace Corpus.Reading.Tests.Rules.QuoteRules;

public class QuoteWordedTwiceRuleTests
{
    private const string Words = "We will rebuild the bridge before the winter of next year and paint it blue";

    [Theory]
    [InlineData("winter", "spring")]
    [InlineData("will rebuild", "will not rebuild")]
    [InlineData("paint it blue", "paint it not blue")]
    [InlineData("of next year and", "and")]
    public void Other_words_of_one_speaker_are_located_in_both_documents(string words, string others)
    {
        var finding = Assert.Single(CrossCase.Of("CORP3005", Quoting("Bridge news", Words, "Ada Lovelace"),
            Quoting("Harbour news", Words.Replace(words, others, StringComparison.Ordinal), "Ada Lovelace")));

        Assert.Equal(("1.txt", "0.txt"), (finding.Place.Path, Assert.Single(finding.Related).Path));
        Assert.Contains("Ada Lovelace", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Words, "Ada Lovelace")]
    [InlineData("We will rebuild the bridge before the winter of next year", "Ada Lovelace")]
    [InlineData("We will rebuild the bridge before the spring of next year and paint it blue", "Charles Babbage")]
    [InlineData("We will rebuild the, we will rebuild the bridge before the winter of next year and paint it blue", "Ada Lovelace")]
    [InlineData("Nobody knows what the council of the town decides about the old harbour", "Ada Lovelace")]
    public void The_same_words_fewer_words_and_other_speakers_are_fine(string words, string speaker) =>
        Assert.Empty(CrossCase.Of("CORP3005", Quoting("Bridge news", Words, "Ada Lovelace"), Quoting("Harbour news", words, speaker)));

    internal static string Quoting(string headline, string words, string speaker) => RuleCase.Article($"“{words},” said {speaker}, who lives there.")
        .Replace("Council rebuilds the harbour bridge", headline, StringComparison.Ordinal);
}
