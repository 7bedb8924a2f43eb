namespace Corpus.Reading.Tests.Layout;

public class BodyReaderTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    /// <summary>The story with lines in its middle.</summary>
    private static string With(params string[] lines) =>
        Pages.Page([Headline, "", Pages.Story[0], "", .. lines, "", Pages.Story[1], "", Pages.Story[2]]);

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Article continues below")]
    [InlineData("Share on Facebook")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("SUBSCRIBE")]
    [InlineData("22 shares")]
    [InlineData("Media playback is unsupported on your device")]
    [InlineData("To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video")]
    [InlineData("Slideshow ( 15 images )")]
    [InlineData("View this post on Instagram")]
    [InlineData("Editors’ Recommendations:\nThe old ferry is for sale again this summer\nReview: The tale of the keeper – too many lights")]
    [InlineData(
        "Sign up for the harbour newsletter\n\nNever miss a storm again, and sign up to our newsletter today!\n\n"
        + "Every day we'll send you a letter with all the latest from the harbour, the boats and the islands that lie before it.\n\n"
        + "You can unsubscribe whenever you like, and we will keep your address to ourselves and show it to nobody on the coast.")]
    public void Chrome_in_the_middle_leaves_the_body_alone(string line)
    {
        var text = With(line.Split('\n'));

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("What comes next")]
    [InlineData("“We cannot wait any longer”")]
    [InlineData("For the latest tower the board has paid twice as much as for the one before, which stood for a hundred years.")]
    [InlineData("MORE TO COME")]
    public void Sub_headings_and_pulled_quotes_are_body(string line)
    {
        var text = With(line);

        Assert.Contains(line, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Read more: How the tower was built by hand in a year", "Read more: How the tower was built by hand in a year")]
    [InlineData("Island council puts off its vote on new harbour fees", "Island council puts off its vote on new harbour fees")]
    [InlineData("Related stories\nStorm takes roof off the fish market", "Storm takes roof off the fish market")]
    [InlineData("People are also reading\nStorm takes roof off the fish market", "Storm takes roof off the fish market")]
    [InlineData("Related coverage\n\nFactbox: The oldest lights of the coast", "Factbox: The oldest lights of the coast")]
    [InlineData("Many a sailor of the island 'has run aground'\nRead more", "Many a sailor of the island 'has run aground'")]
    [InlineData("A berth for £9 a day. Who would not stay in the harbour\nRead more", "A berth for £9 a day. Who would not stay in the harbour")]
    public void Titles_of_other_stories_are_related(string lines, string related)
    {
        var text = With(lines.Split('\n'));

        Assert.Equal(related.Split('|'), Pages.Parts(text).Related.In(text));
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Boats at rest in the harbour. Photo: Ann Lee", "Boats at rest in the harbour.", "Ann Lee")]
    [InlineData("Boats at rest in the harbour (Image: Ann Lee)", "Boats at rest in the harbour", "Ann Lee")]
    [InlineData("Boats at rest in the harbour. (Reuters)", "Boats at rest in the harbour.", "Reuters")]
    [InlineData("Boats at rest in the harbour.Credit: PA Media", "Boats at rest in the harbour.", "PA Media")]
    [InlineData("Boats at rest in the harbour.\nAnn Lee/Getty Images", "Boats at rest in the harbour.", "Ann Lee/Getty Images")]
    [InlineData("Getty Images\nBoats at rest in the harbour", "Boats at rest in the harbour", "Getty Images")]
    [InlineData("Ann Lee via Getty Images", null, "Ann Lee via Getty Images")]
    [InlineData("Ann Lee/Harbour Pictures via Getty Images", null, "Ann Lee/Harbour Pictures via Getty Images")]
    [InlineData("Boats at rest in the harbour. Ann Lee / AFP via Getty Images file", "Boats at rest in the harbour.", "Ann Lee / AFP via Getty Images file")]
    [InlineData("Boats at rest in the harbour Ann Lee/Harbour Pictures via Getty Images", "Boats at rest in the harbour", "Ann Lee/Harbour Pictures via Getty Images")]
    [InlineData("Boats at rest in the harbour on Monday (Ann Lee via AP)", "Boats at rest in the harbour on Monday", "Ann Lee via AP")]
    [InlineData("Photo: Ann Lee", null, "Ann Lee")]
    public void Parts_caption_and_credit(string lines, string? caption, string credit)
    {
        var text = With(lines.Split('\n'));

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal((caption, credit), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Theory]
    [InlineData("1:05\nHow the tower lost its roof", "How the tower lost its roof", 65)]
    [InlineData("1:00:05\n\nHow the tower lost its roof\n\nHow the tower lost its roof", "How the tower lost its roof", 3605)]
    [InlineData("00:30", null, 30)]
    public void Finds_videos(string lines, string? title, int seconds)
    {
        var text = With(lines.Split('\n'));

        var video = Assert.Single(Pages.Parts(text).Videos);
        Assert.Equal((title, seconds), (video.Title.In(text), video.Seconds));
    }

    [Theory]
    [InlineData("PORT ELLEN, May 3 (AP) — ", "PORT ELLEN, May 3 (AP)")]
    [InlineData("GENEVA - ", "GENEVA")]
    [InlineData("(Reuters) – ", "(Reuters)")]
    [InlineData("Boats – and gulls – were there: ", null)]
    public void The_dateline_opens_the_first_paragraph(string opening, string? dateline)
    {
        var text = Pages.Page([Headline, "", opening + Pages.Story[0], "", Pages.Story[1]]);

        Assert.Equal(dateline, Pages.Parts(text).Dateline.In(text));
    }

    [Theory]
    [InlineData("Ann Lee is a reporter who lives by the sea and keeps three boats of her own.")]
    [InlineData("Additional reporting by Bob Hill in the town hall and at the harbour office.")]
    public void A_note_on_the_author_is_no_body(string note)
    {
        var text = Pages.Page([Headline, "By Ann Lee", "", .. Pages.Story, note]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_byline_in_the_middle_of_the_text_does_not_end_it()
    {
        var text = Pages.Page([Headline, "", Pages.Story[0], "", Pages.Story[1], "", "Ann Lee", "", Pages.Story[2]]);

        Assert.Equal("Ann Lee", Pages.Parts(text).Byline.In(text));
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("View Deal")]
    [InlineData("Pin this recipe for later!")]
    public void Buttons_of_a_page_are_no_paragraphs(string line)
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "", Pages.Story[0], "", line, "", Pages.Story[1], "", Pages.Story[2]]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Dear reader,", "Good morning.")]
    [InlineData("Friends and colleagues,")]
    public void A_letter_or_a_speech_opens_with_a_greeting(params string[] greeting)
    {
        var text = Pages.Page(["Remarks by the minister at the launch of the harbour plan", "Published Date: 02 March 2021 10:15 AM", "News", "Harbours",
            .. greeting, .. Pages.Story]);

        Assert.Equal([.. greeting, .. Pages.Story], Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Offers_of_channels_are_no_stories()
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "", .. Pages.Story, "",
            "Click here to join our channel and stay updated with the latest headlines"]);

        Assert.Empty(Pages.Parts(text).Related);
    }

    [Fact]
    public void What_is_said_of_the_author_above_the_text_is_none_of_it()
    {
        const string Note = "Susan Taylor does not work for, consult or own shares in any company that would benefit from this article, and has disclosed no affiliations.";
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "Published: November 30, 2021 3.17pm GMT", "Author", "Susan Taylor",
            "Senior Lecturer in Engineering, University of Port Ellen", "Disclosure statement", Note, "", .. Pages.Story]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void The_words_over_a_field_and_its_button_are_no_heading_of_the_text()
    {
        var text = Pages.Page(
            [Headline, "By Ann Lee", "", .. Pages.Story, "", "All of the harbour, every day", "", "Email", "Sign up", "", .. Pages.Story, "", .. Pages.Story]);

        Assert.Equal([.. Pages.Story, .. Pages.Story, .. Pages.Story], Pages.Parts(text).Paragraphs.In(text));
    }
}
