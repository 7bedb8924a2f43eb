namespace Corpus.Reading.Tests.Layout;

public class TitleAreaTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("by Ann Lee and José de la Cruz", "Ann Lee and José de la Cruz")]
    [InlineData("By Ann Lee, Staff Writer", "Ann Lee")]
    [InlineData("Written by Ann Lee | May 3, 2021", "Ann Lee")]
    [InlineData("By Ann LeePublished May 3, 2021", "Ann Lee")]
    [InlineData("May 3, 2021 by Ann Lee", "Ann Lee")]
    [InlineData("Susan Taylor", "Susan Taylor")]
    [InlineData("Susan Taylor Senior Reporter", "Susan Taylor")]
    [InlineData("By Staff Reports", "Staff Reports")]
    [InlineData("Business Weather", null)]
    [InlineData("My Courses", null)]
    public void Finds_the_byline(string line, string? names)
    {
        var text = Pages.Page([Headline, line, "", .. Pages.Story]);

        Assert.Equal(names, Pages.Parts(text).Byline.In(text));
    }

    [Theory]
    [InlineData("Published: 3:04pm, 25 Apr, 2022", "2022-04-25")]
    [InlineData("April 25, 2022", "2022-04-25")]
    [InlineData("Monday 25th of April 2022 10:17", "2022-04-25")]
    [InlineData("25/04/2022 14:00", "2022-04-25")]
    [InlineData("04/25/2022", "2022-04-25")]
    [InlineData("25.4.2022", "2022-04-25")]
    [InlineData("2022-04-25T08:00:00Z", "2022-04-25")]
    [InlineData("Sept. 5 2021 5:21 PM", "2021-09-05")]
    [InlineData("Updated: May 1, 2022 | Published: April 25, 2022", "2022-04-25")]
    [InlineData("Published: April 25, 2022 | Updated: May 1, 2022", "2022-04-25")]
    [InlineData("Updated: May 1, 2022", "2022-05-01")]
    [InlineData("February 30, 2022", null)]
    [InlineData("Five days ago", null)]
    public void Finds_the_day_of_publication(string line, string? date)
    {
        var text = Pages.Page([Headline, line, "", .. Pages.Story]);

        Assert.Equal(date, Pages.Parts(text).Published?.Date.ToString());
    }

    [Fact]
    public void What_stands_between_headline_and_byline_is_the_standfirst()
    {
        const string Standfirst = "Work on the tower will begin in spring, if the council pays";
        var text = Pages.Page([Headline, Standfirst, "By Ann Lee", "", .. Pages.Story]);

        Assert.Equal([Standfirst], Pages.Parts(text).Standfirst.In(text));
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Ann Lee")]
    [InlineData("Photo: Bob Hill", "By Ann Lee")]
    [InlineData("May 3, 2021")]
    [InlineData("Boats lie at the old pier.", "Credit...", "Bob Hill/The Harbour Post", "", "By Ann Lee")]
    public void A_sentence_above_author_or_date_is_the_standfirst(params string[] credits)
    {
        const string Standfirst = "The tower that a storm had damaged last winter is to shine again.";
        var text = Pages.Page([Headline, "", Standfirst, "", .. credits, "", .. Pages.Story]);

        Assert.Equal([Standfirst], Pages.Parts(text).Standfirst.In(text));
    }

    [Theory]
    [InlineData("In this article we shall look at everything that the board has said about the lighthouse:")]
    [InlineData("Five old lights")]
    public void Openings_of_lists_and_labels_farther_down_are_no_standfirst(string line)
    {
        var text = Pages.Page([Headline, "", "3", "7", "12", "Share", "Save", line, "By Ann Lee", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Fact]
    public void A_headline_may_go_on_behind_an_ellipsis()
    {
        const string Standfirst = "…while fishermen ask who pays for the light";
        var text = Pages.Page([Headline, Standfirst, "By Ann Lee", "", .. Pages.Story]);

        Assert.Equal([Standfirst], Pages.Parts(text).Standfirst.In(text));
    }

    [Fact]
    public void So_it_may_at_the_head_of_the_text()
    {
        string[] lines = ["…while fishermen ask who pays for the light", "…and the council says nothing at all"];
        var text = Pages.Page([Headline, "By Ann Lee", "May 3, 2021", "", lines[0], "", lines[1], "", .. Pages.Story]);

        Assert.Equal(lines, Pages.Parts(text).Standfirst.In(text));
    }

    [Fact]
    public void Points_under_a_heading_that_announces_them_sum_up()
    {
        string[] points = ["The tower is to shine again from next spring", "The council is asked for half of the money"];
        var text = Pages.Page([Headline, "By Ann Lee", "May 3, 2021", "Share", "Save", "Highlights", .. points, "", .. Pages.Story]);

        Assert.Equal(points, Pages.Parts(text).Standfirst.In(text));
    }

    [Fact(Skip = "missed: a point of fewer than six words is no sentence to the reader")]
    public void Points_that_gaps_part_sum_up_below_a_heading_that_a_gap_parts_from_them()
    {
        string[] points = ["The tower is to shine again from next spring.", "The council is asked for half of the money.", "Two boats have run aground."];
        var text = Pages.Page([Headline, "By Ann Lee", "May 3, 2021", "", "Key takeaways:", "", points[0], "", points[1], "", points[2], "",
            "What has been decided", "", .. Pages.Story]);

        Assert.Equal(points, Pages.Parts(text).Standfirst.In(text));
    }

    [Fact]
    public void What_stands_below_a_running_time_is_a_video()
    {
        var text = Pages.Page([Headline, "By Ann Lee", "4:11", "How the old tower lost its roof in the storm", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
        Assert.Single(Pages.Parts(text).Videos);
    }

    [Fact]
    public void What_is_said_of_the_author_is_no_standfirst()
    {
        const string Note = "Ann Lee is one of the coast's best known reporters, who has written about harbours for twenty years.";
        var text = Pages.Page([Headline, "By Ann Lee", Note, "Published May 3, 2021", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Fact]
    public void What_a_newsletter_promises_is_no_standfirst()
    {
        var text = Pages.Page(
            [Headline, "Subscribe to our newsletter", "Your guide to the coast, sent to you daily.", "By Ann Lee", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Theory]
    [InlineData("Lighthouses, Harbours, Boats, Fishing, Sailing and Walks")]
    [InlineData("In this article we shall look at:")]
    public void Lists_of_topics_and_openings_of_lists_are_no_standfirst(string line)
    {
        var text = Pages.Page([Headline, line, "By Ann Lee", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Fact]
    public void The_title_in_the_menu_is_not_the_headline()
    {
        var text = Pages.Page(["Ferry fares to rise", "Ten walks along the coast", "", Headline, "By Ann Lee", "", .. Pages.Story]);

        Assert.Equal(Headline, Pages.Parts(text).Headline.In(text));
    }

    [Fact]
    public void The_first_paragraph_below_a_picture_is_text_where_it_is_no_standfirst()
    {
        string[] story =
        [
            "A trader who sold flavoured syrup as local honey to the shops of nine lighthouses has been given a suspended sentence.",
            "Colin Marsh, 61, of Dene Road, admitted fraud and two breaches of food law at the crown court in Port Ellen on Monday.",
            "Prosecuting, Susan Hill told the court that the trader bought syrup at 90p a kilo and sold it as honey in jars for £8.50.",
        ];
        var text = Pages.Page(
            ["Man who sold fake honey to lighthouse shops avoids jail", "", "Judge says the syrup was \"an insult to bees\"", "",
                "By Ann Lee, Court Reporter\t16:22, 4 OCT 2022", "Bookmark", "", "Colin Marsh outside court(Image: Port Ellen Live)", "",
                "Get the latest headlines to your inbox", "", .. story.SelectMany(paragraph => new[] { paragraph, "" })]);

        Assert.Equal(story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Man who sold fake honey to lighthouse shops avoids jail", "Judge says the syrup was \"an insult to bees\"")]
    [InlineData("Storm latest: two bridges shut as river rises to record level", "Flood warnings in force for 14 places near the harbour")]
    public void Of_two_titles_above_the_author_the_first_is_the_headline(string title, string deck)
    {
        string[] story =
        [
            "A trader who sold flavoured syrup as local honey to the shops of nine lighthouses got a sentence as two bridges were shut.",
            "Colin Marsh admitted fraud at the court near the harbour on Monday, as the river rose to a record level in flood and storm.",
            "Susan Hill told the judge that it was an insult to bees: the man bought syrup at 90p a kilo and sold it in jars for £8.50.",
        ];
        var text = Pages.Page(
            ["News", "", title, "", deck, "", "By Ann Lee, Court Reporter\t16:22, 4 OCT 2022", "", .. story.SelectMany(paragraph => new[] { paragraph, "" })]);

        Assert.Equal(title, Pages.Parts(text).Headline.In(text));
        Assert.Equal([deck], Pages.Parts(text).Standfirst.In(text));
    }

    [Fact]
    public void A_word_joined_by_a_hyphen_opens_no_phrase()
    {
        const string Title = "By-election on the harbour board goes to the keeper of the lighthouse";
        var text = Pages.Page(["Canada", Title, "The recount of the board's votes is automatic, and turnout was the lowest ever", "Sept. 19, 2023", "Ann Lee", "", .. Pages.Story]);

        Assert.Equal(Title, Pages.Parts(text).Headline.In(text));
    }

    [Fact]
    public void A_credit_that_ends_with_the_name_of_the_site_makes_no_headline_of_it()
    {
        const string Title = "I Kept a Lighthouse for Thirty Years. Here Is What the Harbour Never Saw.";
        var text = Pages.Page(["The Harbour Times", "Account", "Opinion", "Guest Essay", Title, "Feb. 9, 2024",
            "A boat below the lighthouse.Credit...Photo illustration by Odile Marsh for The Harbour Times", "By Ruth Kessler", "", .. Pages.Story]);

        Assert.Equal(Title, Pages.Parts(text).Headline.In(text));
    }

    [Fact]
    public void Sentences_below_points_without_a_stop_are_text()
    {
        string[] points = ["Cane toads have been seen up in the trees along the river", "Researchers believe that they are hunting native frogs",
            "Landholders are asked to report the toads"];
        string[] story =
        [
            "Kev Arnott thought that his torch was playing tricks when he saw the first toad.",
            "The manager was checking a bore near the river, far west of the coast, when a toad blinked at him from a branch of a tree.",
            "\"I reckon I've seen a million toads, but I'd never had to look up at one of them,\" said Mr Arnott of the night at the river.",
            "Researchers have counted more than two hundred toads in the trees along the river since the rains began in November.",
        ];
        var text = Pages.Page(["Toads learn to climb trees, and the frogs are not happy", "By Marnie Doolan", "Posted Mon 6 Feb 2023 at 5:02am", "Key points:", .. points, .. story]);

        Assert.Equal(points, Pages.Parts(text).Standfirst.In(text));
        Assert.Equal(story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_paragraph_with_a_dateline_sums_nothing_up_below_the_points_that_do()
    {
        string[] points = ["Strike at El Roble mine cuts 2% of world supply", "Stocks in exchange warehouses lowest since August", "Nickel, zinc also gain"];
        string[] story =
        [
            "LONDON, March 14 (Coast Wire) - Copper prices rose to their highest in ten months on Thursday as a strike entered its second week.",
            "Workers at the El Roble mine in northern Chile walked out on March 6 after talks on pay with the owners had broken down.",
            "Stocks of copper in registered warehouses fell by 3,200 tons to 106,450 tons, the lowest that they have been since August.",
        ];
        var text = Pages.Page(["Markets", "Copper climbs to 10-month high as Chilean strike enters second week", "By Marta Olsson", "March 14, 2024 9:41 AM GMT",
            "Summary", "Companies", .. points, .. story]);

        Assert.Equal(points, Pages.Parts(text).Standfirst.In(text));
        Assert.Equal(story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void What_a_picture_shows_sums_nothing_up_where_its_caption_says_the_same()
    {
        var text = Pages.Page(["Local", Headline, "Sam Iversen, City Record", "April 22, 2024", "4 min read", "The old lighthouse on the northern pier.",
            "The old lighthouse on the northern pier. (Jo Lind/City Record)", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Fact]
    public void What_the_author_is_stands_in_no_picture()
    {
        var text = Pages.Page([Headline, "", "Sept. 3, 2023, 6:00 a.m. ET", "", "By Eleanor Vance", "Dr. Vance taught Latin at two public high schools in Ohio.", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Images);
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Where_a_programme_was_heard_is_no_headline()
    {
        var text = Pages.Page(["Science", "The bats under Platform Nine", "", "May 7, 2024 5:00 AM ET", "Heard on Morning Rounds", "By Elena Castellanos, Ray Ogden", "", "10-Minute Listen", "",
            "A colony of 900 bats moved into a disused tunnel below one of the busiest stations in the country, and engineers want it back.",
            "The colony was found in 2019 by an electrician who had gone into the tunnel below the platform to look for a blown fuse.",
            "Since then it has grown from 60 bats to about 900, and the engineers who want to run cables through it have had to wait."]);

        Assert.Equal("The bats under Platform Nine", Pages.Parts(text).Headline.In(text));
    }

    [Fact]
    public void What_the_author_is_right_below_the_name_is_no_paragraph()
    {
        var text = Pages.Page([Headline, "Published", "2 days ago", "By Chloe Hargreaves", "Local Reporter, Somerset", .. Pages.Story]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("First survey of the old lighthouse by engineers and board")]
    [InlineData("The chairman of the harbour board greets engineers at the lighthouse")]
    public void Of_two_titles_with_the_credits_between_the_upper_one_is_the_headline(string deck)
    {
        var text = Pages.Page([Headline, "3 May 2021", "in Business, PRESS RELEASE", "2 min. read", deck, "Share", "", .. Pages.Story]);

        Assert.Equal(Headline, Pages.Parts(text).Headline.In(text));
    }
}
