namespace Corpus.Reading.Tests.Layout;

/// <summary>Captions away from the text, which the line model knows.</summary>
public class GuessedCaptionsTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static readonly string[] Gallery =
    [
        "The old lighthouse in Port Ellen on Tuesday, May 4, 2021. (Ann Lee/AP)",
        "Fishermen wait for the tide in the harbour of Port Ellen on Monday, May 3, 2021. (Ann Lee/AP)",
        "A boat passes the old lighthouse in Port Ellen on Tuesday, May 4, 2021. (Bob Hill/AP)",
    ];

    private static readonly string[] Credits = ["Ann Lee/AP", "Ann Lee/AP", "Bob Hill/AP"];

    [Fact]
    public void A_gallery_above_the_headline_is_images()
    {
        var text = Pages.Page([.. Gallery, "", "Boats", "Walks", "Lights", "Sport", "Weather", "", Headline, "By Susan Taylor", "", .. Pages.Story]);

        Assert.Equal(Credits, Pages.Parts(text).Images.Select(image => image.Credit.In(text)));
    }

    [Fact]
    public void A_gallery_behind_the_text_is_images()
    {
        var text = Pages.Page([Headline, "By Susan Taylor", "", .. Pages.Story, "", .. Gallery]);

        Assert.Equal(Credits, Pages.Parts(text).Images.Select(image => image.Credit.In(text)));
        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Ferry fares to rise")]
    [InlineData("Photo")]
    [InlineData("Storm takes roof off the fish market")]
    public void Titles_and_labels_behind_the_text_are_no_images(string line)
    {
        var text = Pages.Page([Headline, "By Susan Taylor", "", .. Pages.Story, "", "Most read", line]);

        Assert.Empty(Pages.Parts(text).Images);
    }
}
