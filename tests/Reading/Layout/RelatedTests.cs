namespace Corpus.Reading.Tests.Layout;

public class RelatedTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private const string Story3 = "The council will talk about the money in June, when the board has shown it what the tower would cost to keep.";
    private const string Story4 = "Nobody has said yet who will look after the new light, which is to be switched on from an office on the mainland.";

    private static string Behind(string lines) => Pages.Page([Headline, "", .. Pages.Story, "", .. lines.Split('\n')]);

    private static string Inside(string lines) =>
        Pages.Page([Headline, "", Pages.Story[0], "", .. lines.Split('\n'), "", Pages.Story[1], "", Pages.Story[2]]);

    [Theory]
    [InlineData("Related articles\nStorm takes roof off the fish market\nTen walks along the coast")]
    [InlineData("More harbour news\nStorm takes roof off the fish market\nTen walks along the coast")]
    [InlineData("You might also like\nStorm takes roof off the fish market\nMay 3, 2021\nTen walks along the coast\nMay 1, 2021")]
    [InlineData("See also\n\nStorm takes roof off the fish market\n\nTen walks along the coast")]
    public void Titles_announced_behind_the_body_are_related(string lines)
    {
        var text = Behind(lines);

        Assert.Equal(["Storm takes roof off the fish market", "Ten walks along the coast"], Pages.Parts(text).Related.In(text));
    }

    [Theory]
    [InlineData("Most read\nStorm takes roof off the fish market\nTen walks along the coast")]
    [InlineData("More trending stories\nStorm takes roof off the fish market\nTen walks along the coast")]
    [InlineData("Must read\nStorm takes roof off the fish market\nTen walks along the coast")]
    public void What_clicks_chose_is_chrome(string lines)
    {
        var text = Behind(lines);

        Assert.Empty(Pages.Parts(text).Related);
    }

    [Theory]
    [InlineData("RELATED: Storm takes roof off the fish market")]
    [InlineData("MORE : Storm takes roof off the fish market")]
    [InlineData("See also: Storm takes roof off the fish market")]
    public void A_cue_and_a_colon_name_one_story(string line)
    {
        var text = Inside(line);

        Assert.Equal([line], Pages.Parts(text).Related.In(text));
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Summaries_in_a_list_of_other_stories_are_no_body()
    {
        var text = Pages.Page([Headline, "By Ann Lee", "", .. Pages.Story, "", Story3, "",
            "Other news\n"
            + "Storm takes roof off the fish market\nA storm has taken the roof off the fish market, which will stay shut for a week.\n"
            + "Ten walks along the coast\nThe council has marked ten walks along the coast, the longest of them twenty miles long.", "", Story4]);

        Assert.Equal(["Storm takes roof off the fish market", "Ten walks along the coast"], Pages.Parts(text).Related.In(text));
        Assert.Equal([.. Pages.Story, Story3, Story4], Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_list_of_the_article_itself_stays_body()
    {
        var text = Inside("Other useful lights along the coast include:\nThe tower of Port Ellen\nThe beacon on the rock");

        Assert.Empty(Pages.Parts(text).Related);
        Assert.Contains("The tower of Port Ellen", Pages.Parts(text).Paragraphs.In(text));
    }
}
