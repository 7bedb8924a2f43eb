using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Which of a page's dates is the day of publication.</summary>
public class PublishedFinderTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static string? Published(params string[] article) => Pages.Parts(Pages.Page(article)).Published?.Date.ToString();

    private static string? Below(string lines) => Published([Headline, .. lines.Split('\n'), "", .. Pages.Story]);

    [Theory]
    [InlineData("By Ann LeePublishedMarch 3, 2020", "2020-03-03")]
    [InlineData("Mar. 12, 2021, 4:05 p.m. ET", "2021-03-12")]
    [InlineData("Updated 12:24 am EST, Wednesday, November 20, 2019", "2019-11-20")]
    [InlineData("Last modified on Mon 18 Nov 2019 18.56 GMT", "2019-11-18")]
    [InlineData("Published\nMay 3, 2021\nUpdated\nMay 5, 2021", "2021-05-03")]
    [InlineData("Updated\nMay 5, 2021\nMay 3, 2021", "2021-05-03")]
    [InlineData("Boats at rest on June 1, 2019, in the harbour. Photo: Ann Lee\nUpdated May 5, 2021", "2021-05-05")]
    public void The_stated_day_wins_over_the_updated_one_and_over_a_pictures(string lines, string date) => Assert.Equal(date, Below(lines));

    [Theory]
    [InlineData("06/01/2026 - 13:55 GMT+1", "2026-01-06")]
    [InlineData("06/01/2026 - 13:55 ET", "2026-06-01")]
    [InlineData("06/01/2026\nFares rise: 25/12/2025", "2026-01-06")]
    [InlineData("06/01/2026\nFares rise on 25 December 2025", "2026-01-06")]
    [InlineData("06/01/2026\nFares rise on December 25, 2025", "2026-06-01")]
    public void Other_dates_and_clocks_settle_which_number_is_the_day(string lines, string date) => Assert.Equal(date, Below(lines));

    [Fact]
    public void The_mastheads_day_is_not_the_storys() =>
        Assert.Equal("2021-05-03", Published(["May 9, 2021", "Weather", "", Headline, "By Ann Lee", "May 3, 2021", "", .. Pages.Story]));

    [Fact]
    public void The_day_may_stand_above_the_headline() =>
        Assert.Equal("2021-05-03", Published(["May 3, 2021", Headline, "", .. Pages.Story]));

    [Fact]
    public void The_day_may_stand_below_the_story() =>
        Assert.Equal("2021-05-03", Published([Headline, "", .. Pages.Story, "", "Published on 3 May 2021"]));

    [Theory]
    [InlineData("NARVIK, May 3, 2021 — The first of the new ferries was named on the quay.", "2021-05-03")]
    [InlineData("NARVIK, Norway, May 3, 2021 /Shipwire/ -- The first of the new ferries was named on the quay.", "2021-05-03")]
    [InlineData("The first ferry, named on May 3, 2021 — a wet day — sails in June.", null)]
    public void The_day_may_stand_in_the_dateline(string opening, string? date) =>
        Assert.Equal(date, Published([Headline, "", opening, .. Pages.Story]));

    [Fact]
    public void The_day_below_the_headline_wins_over_the_datelines() =>
        Assert.Equal("2021-05-04", Published([Headline, "May 4, 2021", "", "NARVIK, May 3, 2021 — The first ferry was named.", .. Pages.Story]));

    [Theory]
    [InlineData("© 2021 Harbour Press, May 3, 2021")]
    [InlineData("Ferry fares to rise\nMay 3, 2021\nTen walks along the coast\nMay 2, 2021\nFish market opens\nMay 1, 2021")]
    public void Days_of_owners_and_of_other_stories_do_not_count(string lines) =>
        Assert.Null(Published([Headline, "By Ann Lee", "", .. Pages.Story, "", "Leave a comment", "Most read", "", .. lines.Split('\n')]));

    [Fact]
    public void The_evidence_for_the_day_is_kept()
    {
        var layout = Pages.Layout(Pages.Page([Headline, "By Ann Lee", "Published: May 3, 2021", "", .. Pages.Story]));

        Assert.True(layout.Reasons.Published.HasFlag(DateEvidence.Published | DateEvidence.BelowHeadline | DateEvidence.NextToByline));
    }

    [Fact]
    public void What_readers_wrote_below_a_story_dates_it_not()
    {
        var text = Pages.Page(
            ["Harbour board votes to rebuild lighthouse", "", .. Pages.Story, "", "Guest Book", "Ann L.", "May 6, 2021", "She taught me to sail and I have never stopped."]);

        Assert.Null(Pages.Parts(text).Published);
    }

    [Theory]
    [InlineData("Published\n3 March 2023")]
    [InlineData("3 March 2023")]
    public void The_day_below_the_title_of_another_story_is_that_ones(string lines)
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "Published", "2 days ago", "By Ann Lee", "", .. Pages.Story, "",
            "More on this story", "Why people on the coast love being at sea", .. lines.Split('\n')]);

        Assert.Null(Pages.Parts(text).Published);
    }

    [Fact]
    public void The_days_above_the_text_are_none_of_it()
    {
        const string Days = "PUBLISHED: May 3, 2021 at 4:56 p.m. | UPDATED: May 3, 2021 at 6:00 p.m.";
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "A storm had damaged it", "By Ann Lee | annlee@harbour.example", Days, "", .. Pages.Story]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
        Assert.Equal("2021-05-03", Pages.Parts(text).Published?.Date.ToString());
    }
}
