using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Lines.Placing;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

public class LinePlacingTests
{
    [Fact]
    public void Equal_lines_see_each_other()
    {
        var lines = Read(["Harbour news", .. Pages.Story, "Harbour news"]);
        Assert.True(lines[0].Has(LinePlaces.RepeatedBelow) && !lines[0].Has(LinePlaces.RepeatedAbove));
        Assert.True(lines[^1].Has(LinePlaces.RepeatedAbove) && !lines[^1].Has(LinePlaces.RepeatedBelow));
    }

    [Fact]
    public void Three_equal_lines_are_often() =>
        Assert.All(Read("Reply", "Reply", "Reply"), line => Assert.True(line.Has(LinePlaces.RepeatedOften)));

    [Fact]
    public void A_title_of_the_same_things_is_topical() =>
        Assert.True(Read(["Harbour board to rebuild lighthouse", .. Pages.Story])[0].Has(LinePlaces.TopicHigh));

    [Fact]
    public void A_title_of_other_things_is_not() =>
        Assert.True(Read(["Orchestra announces winter concerts", .. Pages.Story])[0].Has(LinePlaces.TopicNone | LinePlaces.TopicLow));

    [Theory]
    [InlineData(1, LinePlaces.GapAsText)]
    [InlineData(0, LinePlaces.GapNarrower)]
    [InlineData(3, LinePlaces.GapWider)]
    internal void A_gap_is_seen_beside_those_of_the_text(int blanks, LinePlaces expected)
    {
        var story = string.Join("\n\n", Pages.Story);
        Assert.True(Read(story + new string('\n', blanks + 1) + "Harbour news")[^1].Has(expected));
    }

    [Fact]
    public void Lines_around_the_text_know_their_side()
    {
        var lines = Read(["Home", .. Pages.Story, "Contact us"]);
        Assert.True(lines[0].Has(LinePlaces.AboveText));
        Assert.True(lines[1].Has(LinePlaces.TextStart));
        Assert.True(lines[^1].Has(LinePlaces.BelowText));
    }

    [Fact]
    public void A_dated_line_below_is_near_within_five_lines()
    {
        var lines = Read("A storm", "Two", "Three", "Four", "Five", "Six", "May 3, 2021");
        Assert.True(lines[1].Has(LinePlaces.CreditsBelow));
        Assert.False(lines[0].Has(LinePlaces.CreditsBelow));
    }

    [Fact]
    public void Five_equal_first_words_are_an_opening_repeated_near() =>
        Assert.True(Read("The old lighthouse at dawn, seen by Ann", "Home", "The old lighthouse at dawn again")[0].Has(LinePlaces.OpeningRepeatedNear));

    [Fact]
    public void A_class_of_chrome_counts_below_the_first_paragraphs() =>
        Assert.True(Read([.. Pages.Story, "Share this article", "Harbour news"])[^1].Has(LinePlaces.BehindShare));

    [Fact]
    public void A_class_of_chrome_above_the_text_does_not_count() =>
        Assert.False(Read(["Share this article", .. Pages.Story, "Harbour news"])[^1].Has(LinePlaces.BehindShare));

    [Fact]
    public void Each_class_behind_has_the_name_of_its_class()
    {
        foreach (var place in Enum.GetValues<LinePlaces>().Where(place => $"{place}".StartsWith("Behind", StringComparison.Ordinal)))
        {
            Assert.Equal($"{place}"["Behind".Length..], $"{(LineTraits)((ulong)place >> ClassesBehind.Shift)}");
        }
    }

    [Theory]
    [InlineData("Ann Lee is a reporter", true)]
    [InlineData("Ann Lee covers the harbour", true)]
    [InlineData("Ann Lee was there", false)]
    [InlineData("is it so", false)]
    public void A_name_and_what_it_is_is_an_introduction(string line, bool introduces) =>
        Assert.Equal(introduces, Read(line)[0].Has(LinePlaces.IntroducesName));

    private static LineFeatures[] Read(params string[] lines) =>
        PageLines.Read(DocumentText.From(string.Join('\n', lines)), CancellationToken.None);
}
