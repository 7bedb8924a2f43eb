namespace Corpus.Reading.Tests.Layout;

public class CaptionTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    /// <summary>The story with lines in its middle.</summary>
    private static string With(string lines) =>
        Pages.Page([Headline, "By Bob Hill", "", Pages.Story[0], "", .. lines.Split('\n'), "", Pages.Story[1], "", Pages.Story[2]]);

    [Theory]
    [InlineData("Photo shows the boats waiting in the harbour")]
    [InlineData("A fisherman walks past the lighthouse in Port Ellen on Tuesday, May 4, 2021.")]
    [InlineData("The old lighthouse, left, and the new one in a photo from 1931")]
    [InlineData("An aerial image of the lighthouse and the harbour in 2019")]
    [InlineData("Figure 2. Boats in the harbour by year.")]
    [InlineData("The board's chairwoman Susan Taylor (left) at the foot of the tower")]
    public void Words_that_describe_a_picture_give_a_caption_away(string line)
    {
        var text = With(line);

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal((line, null), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Theory]
    [InlineData("What comes next")]
    [InlineData("But the board has not said where the money for the tower is to come from.")]
    [InlineData("He told the council in 2019 that you could see the light from the mainland.")]
    [InlineData("“The light has been out for a year,” she said, “and nobody has looked at it.”")]
    [InlineData("The cost per credit:")]
    [InlineData("Top 10 walks along the coast")]
    [InlineData("Figure 2 shows how many boats came home by night and how many did not.")]
    public void Running_text_and_sub_headings_stay_body(string line)
    {
        var text = With(line);

        Assert.Contains(line, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("The boats at rest in the harbour. Credit:\n\nAnn Lee/Reuters", "The boats at rest in the harbour.", "Ann Lee/Reuters")]
    [InlineData("The boats at rest in the harbour.\nCredit...\nAnn Lee", "The boats at rest in the harbour.", "Ann Lee")]
    [InlineData("The boats at rest in the harbour (\nImage:\nAnn Lee)", "The boats at rest in the harbour", "Ann Lee")]
    public void A_credit_may_be_broken_over_lines(string lines, string caption, string credit)
    {
        var text = With(lines);

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal((caption, credit), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Fact]
    public void A_caption_and_credit_that_paste_twice_are_one_image()
    {
        const string Caption = "The boats at rest in the harbour, with the lighthouse behind them";
        var text = With($"{Caption}\n{Caption} ... more\nPhoto: Ann Lee\nPhoto: Ann Lee");

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal("Ann Lee", image.Credit.In(text));
        Assert.StartsWith(Caption, image.Caption.In(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_behind_the_last_stop_of_a_caption_is_its_credit()
    {
        var text = With("A photo of the old lighthouse in 1931. Ann Lee");

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal(("A photo of the old lighthouse in 1931.", "Ann Lee"), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Theory]
    [InlineData("Susan Taylor for The Harbour Post", "Susan Taylor for The Harbour Post")]
    [InlineData("Susan Taylor/The Harbour Post", "Susan Taylor/The Harbour Post")]
    [InlineData("(Artist: Susan Taylor)", "Susan Taylor")]
    public void A_line_that_is_nothing_but_a_credit_is_an_image(string line, string credit)
    {
        var text = With(line);

        Assert.Equal(credit, Assert.Single(Pages.Parts(text).Images).Credit.In(text));
    }

    [Theory]
    [InlineData("Rich Taylor, President/CEO")]
    [InlineData("St. Helens/Port Ellen")]
    public void A_slash_alone_makes_no_credit(string line)
    {
        var text = With(line);

        Assert.Empty(Pages.Parts(text).Images);
    }

    [Fact]
    public void A_credit_that_stands_again_below_its_caption_is_one_image()
    {
        var text = With("The boats at rest in the harbour - Copyright Ann Lee/AP\nCopyright Ann Lee/AP");

        Assert.Single(Pages.Parts(text).Images);
    }

    [Theory]
    [InlineData("Image 1 of 5")]
    [InlineData("View 6 images")]
    [InlineData("View full size image")]
    [InlineData("Figure 3.")]
    public void Labels_of_a_gallery_are_no_captions(string line)
    {
        var text = With(line);

        Assert.Empty(Pages.Parts(text).Images);
    }

    [Fact]
    public void Above_the_text_a_gap_may_part_what_is_seen_from_its_credit()
    {
        const string Caption = "Susan Taylor, Bob Hill and Ann Lee during the fifth meeting of the harbour board in Port Ellen";
        var text = Pages.Page(
            [Headline, "", "By Bob Hill", "", "Facebook", "Twitter", "Email", Caption, "", "Ann Lee / The Harbour Post / Getty Images", "", .. Pages.Story]);

        var image = Assert.Single(Pages.Parts(text).Images);

        Assert.Equal((Caption, "Ann Lee / The Harbour Post / Getty Images"), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Theory]
    [InlineData("First of all: The board learns to sail", "Illustration: Ann Lee/Harbour Now")]
    [InlineData("The best lamp for small towers", "(Image credit: Ann Lee)")]
    [InlineData("Big towers fight again", "Photo: Ann Lee")]
    public void What_a_gap_parts_from_a_credit_heads_the_text(string heading, string credit)
    {
        var text = Pages.Page(
            ["Harbour board votes to rebuild lighthouse", "", .. Pages.Story, "", heading, "", credit, "", Pages.Story[1], "", Pages.Story[2]]);

        Assert.Equal([.. Pages.Story, heading, Pages.Story[1], Pages.Story[2]], Pages.Parts(text).Paragraphs.In(text));
        Assert.Null(Assert.Single(Pages.Parts(text).Images).Caption);
    }

    [Theory]
    [InlineData("Who pays for the work on the lighthouse?")]
    [InlineData("Where do the boats go in winter?")]
    public void A_heading_over_a_picture_and_its_credit_stays_text(string heading)
    {
        var text = Pages.Page(
            [Headline, "By Bob Hill", "", Pages.Story[0], "", Pages.Story[1], "", Pages.Story[2], heading, "Photo: Ann Lee",
                "Pilots in the harbour said they ask the same each year, and that no answer has come from the board so far."]);

        Assert.Contains(heading, Pages.Parts(text).Paragraphs.In(text));
        Assert.Equal((null, "Ann Lee"), (Assert.Single(Pages.Parts(text).Images).Caption.In(text), Pages.Parts(text).Images[0].Credit.In(text)));
    }

    [Theory]
    [InlineData("56 watts, sturdy new lens, 122 by 65 mm, light for up to 80 hours")]
    [InlineData("How do I get to the island by night?")]
    public void Text_that_goes_on_right_below_a_credit_is_no_caption(string line)
    {
        var text = Pages.Page(
            [Headline, "By Bob Hill", "", Pages.Story[0], "", Pages.Story[1], "", "Two lamps for the tower", "Photo: Ann Lee", line,
                "24 watts, light lens, 82 by 45 mm, light for up to 20 hours", "", Pages.Story[2]]);

        Assert.DoesNotContain(line, Pages.Parts(text).Images.Select(image => image.Caption.In(text)));
        Assert.Contains(line, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Image caption The boats were at rest in the harbour")]
    [InlineData("A fisherman walks past the lighthouse in Port Ellen on Tuesday, May 4, 2021.")]
    public void A_caption_right_below_its_credit_is_read_with_it(string line)
    {
        var text = With($"Photo: Ann Lee\n{line}");

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal((line, "Ann Lee"), (image.Caption.In(text), image.Credit.In(text)));
    }

    [Fact]
    public void Buttons_that_share_by_a_service_are_no_credits()
    {
        var text = With("Share this article via twitter");

        Assert.Empty(Pages.Parts(text).Images);
    }

    [Fact]
    public void A_caption_at_the_top_is_no_standfirst()
    {
        const string Caption = "A photo of the old lighthouse in Port Ellen in 1931";
        var text = Pages.Page([Headline, Caption, "By Ann Lee", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Standfirst);
        Assert.Equal(Caption, Assert.Single(Pages.Parts(text).Images).Caption.In(text));
    }

    [Theory]
    [InlineData("Image caption,")]
    [InlineData("Image caption")]
    public void A_caption_that_is_announced_below_its_credit_is_no_line_above_it(string cue)
    {
        const string Said = "\"They told us they had sung every song they knew, twice,\" he said.";
        var text = With($"{Said}\nImage source, Coast Rescue\n{cue}\nThe passage is only 40cm high in places");

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal(("The passage is only 40cm high in places", "Coast Rescue"), (image.Caption.In(text), image.Credit.In(text)));
        Assert.Contains(Said, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("The keeper at home on the island of Tern. Photographed by Ann Lee, Port Ellen, October 2022.", "Ann Lee, Port Ellen, October 2022")]
    [InlineData("A keeper dries nets in Port Ellen, March 2, 2023. REUTERS/Ann Lee/File Photo Purchase Licensing Rights, opens new tab", "Ann Lee/File Photo")]
    [InlineData("A keeper dries nets in Port Ellen, March 2, 2023. Reuters/Ann Lee Purchase Licensing Rights", "Ann Lee")]
    public void Finds_whose_the_picture_is(string line, string credit)
    {
        var text = With(line);

        Assert.Equal(credit, Assert.Single(Pages.Parts(text).Images).Credit.In(text));
    }

    [Fact]
    public void An_agency_may_stand_before_the_name()
    {
        var text = With("The keeper hugs his mother at the hall on Monday night.\nTHE COASTAL WIRE/Mark Lee");

        var image = Assert.Single(Pages.Parts(text).Images);
        Assert.Equal(("The keeper hugs his mother at the hall on Monday night.", "THE COASTAL WIRE/Mark Lee"), (image.Caption.In(text), image.Credit.In(text)));
    }
}
