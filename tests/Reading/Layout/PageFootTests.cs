namespace Corpus.Reading.Tests.Layout;

public class PageFootTests
{
    private static readonly string[] Head = ["Skip to main content", "Home", "News", "Sport", "Search", "Sign in"];

    private static readonly string[] Foot =
    [
        "Terms of use", "About the station", "Privacy policy", "Cookies", "Contact us", "Complaints", "Why you can trust the station",
        "© 2021 Coast Radio. The station is not responsible for the content of other sites. Read more about how we link to them.",
    ];

    [Fact]
    public void A_page_without_an_article_has_none_in_its_foot()
    {
        string[] lists = ["Rowing on the coast 2021", "May", "4-6 First race, Port Ellen", "Starts at 11:00", "June", "8-9 Second race, Linden", "Starts at 12:00"];

        var parts = Read([.. Head, "", .. lists, "", .. Foot], out var text);

        Assert.DoesNotContain(parts.Paragraphs.In(text), Foot.Contains);
        Assert.DoesNotContain(parts.Headline.In(text), Foot);
    }

    [Fact]
    public void Links_above_the_text_are_no_foot()
    {
        var parts = Read([.. Head, "Terms of use", "Privacy policy", "", "Harbour board votes to rebuild lighthouse", "By Ann Lee", "", .. Pages.Story, "", .. Foot], out var text);

        Assert.Equal(Pages.Story, parts.Paragraphs.In(text));
    }

    private static Facts.ArticleFacts Read(string[] lines, out string text) => Pages.Parts(text = string.Join('\n', lines));
}
