namespace Corpus.Reading.Tests.Layout;

/// <summary>Which of several lines is the headline where more than the line model's weights says so.</summary>
public class HeadlineTests
{
    private static string? Headline(params string[] lines)
    {
        var text = string.Join('\n', [.. lines, "", .. Pages.Story, "", "Share this post", "Subscribe", "© 2021 All rights reserved"]);
        return Pages.Parts(text).Headline.In(text);
    }

    [Theory]
    [InlineData("The Keen Economist\n\nNotes of a sailor\n\nMonday, May 3, 2021\n\nThe old lighthouse")]
    [InlineData("Lee Consulting Cloud and Coast Consultancy\n\nThe old lighthouse\n\nMay 3, 2021")]
    public void A_short_title_over_the_text_goes_before_the_name_of_the_site(string lines) =>
        Assert.Equal("The old lighthouse", Headline(lines.Split('\n')));

    [Fact]
    public void What_the_page_asks_to_share_is_its_headline()
    {
        const string Box = "Share this post\nKeel\nannlee.example.com\nCopy link\nFacebook\nEmail";

        Assert.Equal("Keel", Headline([.. Box.Split('\n'), "Keel", "How to keep a boat in trim: seven habits of everybody who sails alone.", "Ann Lee",
            "May 3, 2021", .. Box.Split('\n')]));
    }

    [Fact]
    public void Buttons_that_stand_together_again_and_again_are_no_title()
    {
        const string Box = "Share this story\nMix\nEmail";

        Assert.Equal("Harbour board votes to rebuild lighthouse", Headline([.. Box.Split('\n'), "Harbour board votes to rebuild lighthouse", "By Ann Lee",
            .. Box.Split('\n')]));
    }
}
