using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Who wrote it: what counts as names, and which names of a page are the author's.</summary>
public class BylineFinderTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static string? Byline(string page) => Pages.Parts(page).Byline.In(page);

    /// <summary>The lines stand between headline and story.</summary>
    private static string Below(string lines) => Pages.Page([Headline, .. lines.Split('\n'), "", .. Pages.Story]);

    [Theory]
    [InlineData("ByAnn Lee", "Ann Lee")]
    [InlineData("BY ANN LEEPUBLISHED: MAY 3, 2021", "ANN LEE")]
    [InlineData("Ann LeeEditor at large", "Ann Lee")]
    [InlineData("by Ann Lee3 May 2021", "Ann Lee")]
    [InlineData("Ann McCoy5/3/21 11:00AM", "Ann McCoy")]
    public void Glued_words_are_no_names(string line, string names) => Assert.Equal(names, Byline(Below(line)));

    [Theory]
    [InlineData("By Ann Lee, Sun Sports Writer", "Ann Lee")]
    [InlineData("By Ann Lee, Trial Attorney at the harbour", "Ann Lee")]
    [InlineData("By Ann Lee, Harbour Business", "Ann Lee, Harbour Business")]
    [InlineData("By Ann Lee, MD", "Ann Lee, MD")]
    [InlineData("By Ann Lee, Geneva", "Ann Lee")]
    [InlineData("By Ann Lee, Ap National Sports Writer", "Ann Lee, Ap National Sports Writer")]
    [InlineData("Susan Taylor / HARBOUR.COM", "Susan Taylor")]
    [InlineData("Ann McCall", "Ann McCall")]
    [InlineData("By Ann Lee and Bob Hill  The Harbour Press", "Ann Lee and Bob Hill")]
    [InlineData("Ann Lee/Bob Hill", "Ann Lee/Bob Hill")]
    [InlineData("By Ann Lee1, Bob Hill2", "Ann Lee1, Bob Hill")]
    [InlineData("By Z.B. Hill", "Z.B. Hill")]
    [InlineData("By Z.B. Baker", "Z.B. Baker")]
    [InlineData("By Ann Lee Jr.", "Ann Lee Jr.")]
    [InlineData("Ann Lee Education editor", "Ann Lee")]
    [InlineData("Ann Lee Legal affairs correspondent", "Ann Lee")]
    [InlineData("By April May", "April May")]
    [InlineData("Author: Ann Lee", "Ann Lee")]
    [InlineData("Reviewed by Ann Lee, Trial Attorney at the harbour board of Port Ellen, on May 3, 2021.", "Ann Lee")]
    [InlineData("Words by Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee, Harbour Insider", "Ann Lee, Harbour Insider")]
    [InlineData("Susan A. Taylor", "Susan A. Taylor")]
    [InlineData("Ann (Annie) Lee", "Ann (Annie) Lee")]
    [InlineData("By Ann “Annie” Lee", "Ann “Annie” Lee")]
    [InlineData("By Lee Hui Min", "Lee Hui Min")]
    [InlineData("Ann Lee (Founder)", "Ann Lee")]
    [InlineData("Ann Lee (Content Manager)", "Ann Lee")]
    [InlineData("By Ann Lee (BoatAnn)", "Ann Lee (BoatAnn)")]
    [InlineData("By Ann Lee (AP)", "Ann Lee")]
    [InlineData("By Ann lighthouse", "Ann lighthouse")]
    [InlineData("By Ann Lee with boats", "Ann Lee")]
    [InlineData("By Ann Lee, CFP®", "Ann Lee, CFP®")]
    [InlineData("Posted on May 3, 2021 by Ann Lee - 5 comments on Will the board rebuild the lighthouse?", "Ann Lee")]
    public void What_follows_a_name_is_part_of_it_or_not(string line, string names) => Assert.Equal(names, Byline(Below(line)));

    [Theory]
    [InlineData("By Harbour Staff", "Harbour Staff")]
    [InlineData("By The Harbour Team", "The Harbour Team")]
    [InlineData("By News Desk", "News Desk")]
    [InlineData("By Staff Reports -", "Staff Reports")]
    [InlineData("Reuters May 3, 2021", "Reuters")]
    [InlineData("by annlee", "annlee")]
    [InlineData("Written by ann lee · 9 comments", "ann lee")]
    public void Bodies_and_handles_sign_too(string line, string names) => Assert.Equal(names, Byline(Below(line)));

    [Theory]
    [InlineData("By\nAnn Lee\n,\nBob Hill\n, and\nHarbour Team\nMay 3, 2021", "Ann Lee\n,\nBob Hill\n, and\nHarbour Team")]
    [InlineData("Susan Taylor\nJames Taylor\nMay 3, 2021", "Susan Taylor\nJames Taylor")]
    [InlineData("Susan TaylorReporter\nJames TaylorReporter", "Susan TaylorReporter\nJames Taylor")]
    public void Names_a_line_each_are_one_byline(string lines, string names) => Assert.Equal(names, Byline(Below(lines)));

    [Theory]
    [InlineData("Dbkrzk Vrolik\nMay 3, 2021", "Dbkrzk Vrolik")]
    [InlineData("May 3, 2021 | Dbkrzk Vrolik", "Dbkrzk Vrolik")]
    [InlineData("Edited by Bob Hill\nBy Ann Lee", "Ann Lee")]
    [InlineData("A lamp by Bob Hill in its old place\nBy Ann Lee", "Ann Lee")]
    [InlineData("Boats at rest by Bob Hill/Getty Images\nBy Ann Lee", "Ann Lee")]
    [InlineData("Susan Taylor\nSusan Taylor\nMay 3, 2021", "Susan Taylor")]
    [InlineData("Susan Taylor\n5 hours ago", "Susan Taylor")]
    [InlineData("Dbkrzk Vrolik\n3 min read", "Dbkrzk Vrolik")]
    [InlineData("boatann86\nMay 3, 2021", "boatann86")]
    [InlineData("Editor\nMay 3, 2021", "Editor")]
    [InlineData("Staff Clinician\nMay 3, 2021", "Staff Clinician")]
    [InlineData("May 3, 2021 Harbourwatch", "Harbourwatch")]
    [InlineData("May 3, 2021 Politics", null)]
    [InlineData("May 3, 2021 News", null)]
    [InlineData("Make your boat shine like a new one!\nMay 3, 2021", null)]
    [InlineData("harbours\nShare", null)]
    [InlineData("May 3, 2021 by Ann Lee\nThis is a guest post by Susan Taylor, who sails.", "Susan Taylor")]
    [InlineData("Start Free Trial\nMay 3, 2021", null)]
    [InlineData("Lighthouse Report", null)]
    [InlineData("Susan Taylor exposes double standards", null)]
    [InlineData("Susan Taylor business editor", "Susan Taylor")]
    public void Place_and_cue_decide_between_names(string lines, string? names) => Assert.Equal(names, Byline(Below(lines)));

    [Theory]
    [InlineData("By Ann Lee")]
    [InlineData("Written by Ann Lee")]
    [InlineData("About the author\nAnn Lee\nAnn Lee is a reporter who lives by the sea and keeps three boats.")]
    [InlineData("Author(s)\nAnn Lee")]
    [InlineData("Ann Lee\nAnn is a writer with a passion for the sea, and lives on an island.")]
    public void The_author_may_sign_below_the_story(string lines)
    {
        var page = Pages.Page([Headline, "", .. Pages.Story, "", .. lines.Split('\n')]);

        Assert.Equal("Ann Lee", Byline(page));
    }

    [Theory]
    [InlineData("Media contact: Ann Lee")]
    [InlineData("Press contact: Ann Lee, Port Ellen")]
    public void Whom_the_press_may_ask_is_no_author(string line)
    {
        Assert.Null(Byline(Pages.Page([Headline, "", .. Pages.Story, "", line])));
        Assert.Null(Byline(string.Join("\n\n", [Headline, .. Pages.Story, line])));
    }

    [Fact]
    public void Whom_the_headline_names_is_the_author_last_of_all()
    {
        var page = Pages.Page(
            ["Harbour board with Susan Taylor votes to rebuild lighthouse", "Dbkrzk Vrolik", "May 3, 2021", "", "Susan Taylor", "", .. Pages.Story]);

        Assert.Equal("Dbkrzk Vrolik", Byline(page));
    }

    [Fact]
    public void The_author_may_stand_below_a_menu_that_follows_the_headline()
    {
        var menu = Enumerable.Repeat("James Taylor\nFive walks along the sea", 8).SelectMany(lines => lines.Split('\n'));
        var page = Pages.Page([Headline, .. menu, "By Susan Taylor - Harbour Press - May 3, 2021", "", .. Pages.Story]);

        Assert.StartsWith("Susan Taylor", Byline(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_name_and_a_colon_open_the_headline_wrote_it()
    {
        var page = Pages.Page(["Susan Taylor: The light we need", "Susan Taylor", "May 3, 2021", "", .. Pages.Story]);

        Assert.Equal("Susan Taylor", Byline(page));
    }

    [Fact]
    public void Cards_of_other_stories_above_the_headline_name_their_own_authors()
    {
        var page = Pages.Page(["Storm takes roof off", "by James Taylor", "May 1, 2021", "Ten walks", "by Bob Hill", "May 2, 2021", "",
            Headline, "Susan Taylor", "May 3, 2021", "", .. Pages.Story]);

        Assert.Equal("Susan Taylor", Byline(page));
    }

    [Theory]
    [InlineData("BYLINE: Susan Taylor", "Susan Taylor")]
    [InlineData("By Susan Taylor", "Susan Taylor")]
    public void Who_signs_above_the_title_of_a_clean_document_is_no_headline(string line, string names)
    {
        var text = string.Join('\n', [line, Headline, "", .. Pages.Story]);

        Assert.Equal((names, Headline), (Byline(text), Pages.Parts(text).Headline.In(text)));
    }

    [Fact]
    public void An_advertised_book_names_its_own_author()
    {
        var page = Pages.Page(
            [Headline, "", "Susan Taylor", "May 3, 2021", "", .. Pages.Story, "", "Lighthouses and their keepers, by Bob Hill, is out now"]);

        Assert.Equal("Susan Taylor", Byline(page));
    }

    [Fact]
    public void Whom_the_story_speaks_of_did_not_write_it()
    {
        var page = Pages.Page(
        [
            Headline, "", .. Pages.Story, "",
            "The keeper of the lighthouse, Susan Taylor, said on Monday that she had seen the storm come in over the sea.", "", "Susan Taylor",
        ]);

        Assert.Null(Byline(page));
    }

    [Fact]
    public void The_evidence_for_the_byline_is_kept()
    {
        var layout = Pages.Layout(Below("By Susan Taylor\nMay 3, 2021"));

        Assert.True(layout.Reasons.Byline.HasFlag(BylineEvidence.Cue | BylineEvidence.NextToDate | BylineEvidence.RightBelowHeadline));
    }

    [Fact]
    public void A_sentence_that_opens_with_a_name_signs_nothing()
    {
        const string Page = "Council rebuilds the harbour bridge\n\nPublished April 25, 2022\n\nThe council of Linden decided on Monday evening to"
            + " rebuild the old harbour bridge.\n\nAda Lovelace, 45, came to see the bridge. Her sister, 46, stayed for an hour.\n\nWork on the new"
            + " bridge begins in the summer and will take the better part of two years.\n";
        Assert.Null(Byline(Page));
    }

    [Theory]
    [InlineData("Susan Taylor, 24, was found on a sandbank near the lighthouse by two fishermen who had come from the island to fish there.")]
    [InlineData("Susan Taylor, who keeps the lighthouse, told the board on Monday that she would not leave the island before the summer.")]
    public void The_first_paragraph_may_open_with_whom_it_tells_of(string first)
    {
        var text = Pages.Page([Headline, "", "17 April 2012 • 2:54pm", "", first, "", .. Pages.Story]);

        Assert.Null(Byline(text));
        Assert.Contains(first, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Whose_the_page_is_did_not_write_the_story() => Assert.Null(Byline(Pages.Page(
        [Headline, "", .. Pages.Story, "", "Share", "© Harbour Now. All Rights Reserved. Published by Linden Design Inc. | Terms of Use | Privacy Policy"])));

    [Fact]
    public void The_maker_of_a_picture_is_no_author()
    {
        var text = Pages.Page(
            ["11 May 2021", "", "Moss on harbour walls traps more dust than trees, study finds", "",
                "Dr Susan Taylor takes a sample from a wall near the harbour. Image: University of Port Ellen", "", .. Pages.Story]);

        Assert.Null(Pages.Parts(text).Byline.In(text));
    }

    [Fact]
    public void Whom_to_ask_below_a_press_release_did_not_write_it()
    {
        var text = Pages.Page(["Boreal Pumps Acquires Tidewater Valve", "", .. Pages.Story, "", "Media Contact:", "Jonas Reuter", "Boreal Pumps Inc.", "+1 253-555-0148"]);

        Assert.Null(Pages.Parts(text).Byline);
    }

    [Theory]
    [InlineData("Marine biologist who mapped the cold-water corals of the North Atlantic and taught three generations to dive")]
    [InlineData("Clare teacher who built a telescope in the yard of the school and found a comet with it before anybody else")]
    public void A_sentence_that_opens_with_a_name_and_an_office_signs_nothing(string deck)
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", deck, "", "2 February 2024 • 12:01pm", "", .. Pages.Story]);

        Assert.Null(Pages.Parts(text).Byline);
    }
}
