using Corpus.Reading.Layout;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Documents on which nothing says that they were pages: every word stays article.</summary>
public class CleanDocumentTests
{
    [Fact]
    public void Headline_and_paragraphs()
    {
        const string Text = "Lighthouse to shine again\n\nThe board voted on Monday.\n\nIt took an hour.";

        var parts = Pages.Parts(Text);

        Assert.Equal("Lighthouse to shine again", parts.Headline.In(Text));
        Assert.Equal(["The board voted on Monday.", "It took an hour."], parts.Paragraphs.In(Text));
    }

    [Fact]
    public void A_list_below_the_headline_is_all_article_whichever_of_its_points_sum_up()
    {
        string[] lines = ["• The board votes to rebuild the old lighthouse on the pier", "• Why", "• It will take eighteen months and half of the money",
            "The board voted on Monday to rebuild the old lighthouse, which has stood on the pier since the harbour was built.", "It took an hour."];
        var text = "Lighthouse to shine again\n\n" + string.Join('\n', lines);

        var parts = Pages.Parts(text);

        Assert.Equal(
            lines.Select(line => line.TrimStart('•', ' ')),
            parts.Standfirst.Concat(parts.Paragraphs).OrderBy(range => range.Start).Select(range => range.In(text).TrimStart('•', ' ')));
    }

    [Fact]
    public void What_an_agency_signs_its_copy_with_is_no_article()
    {
        const string Text = "Lighthouse to shine again\n\nPORT ELLEN, May 3 (Coast Wire) - The board voted on Monday to rebuild the old lighthouse on the pier.\n\nIt took an hour.\n\n"
            + "Our Standards: The Coast Wire Book of Style.\n\nPurchase Licensing Rights";

        var parts = Pages.Parts(Text);

        Assert.Equal("Lighthouse to shine again", parts.Headline.In(Text));
        Assert.Equal(["PORT ELLEN, May 3 (Coast Wire) - The board voted on Monday to rebuild the old lighthouse on the pier.", "It took an hour."], parts.Paragraphs.In(Text));
        Assert.Equal(["Our Standards: The Coast Wire Book of Style.\n\nPurchase Licensing Rights"], parts.Chrome.In(Text));
    }

    [Theory]
    [InlineData("Our standards were higher then.")]
    [InlineData("It rained.\n\nSources close to the board say no more than that.")]
    public void Running_text_that_opens_like_such_a_line_stays(string text) =>
        Assert.Equal(text.Split("\n\n"), Pages.Parts(text).Paragraphs.In(text));

    [Theory]
    [InlineData("The board voted on Monday to rebuild the old lighthouse.")]
    [InlineData("It rained.")]
    public void A_single_paragraph_is_body(string text)
    {
        var parts = Pages.Parts(text);

        Assert.Null(parts.Headline);
        Assert.Equal([text], parts.Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Lighthouse to shine again.", "Lighthouse to shine again.")]
    [InlineData("'The lighthouse is not old, friends.'", "'The lighthouse is not old, friends.'")]
    [InlineData("Lighthouses? We have two too many.", "Lighthouses? We have two too many.")]
    [InlineData("The board voted on Monday. It took an hour.", null)]
    [InlineData("‘We shall see,’ she said.", null)]
    [InlineData("“We shall see,” she said.", null)]
    public void A_title_that_was_filed_with_a_stop_stands_alone_above_longer_paragraphs(string first, string? headline)
    {
        var paragraph = "The board voted on Monday to rebuild the old lighthouse, which has stood on the pier since the harbour was built.";
        var text = string.Join("\n\n", first, paragraph, paragraph.Replace("old", "white", StringComparison.Ordinal), paragraph.Replace("Monday", "Friday", StringComparison.Ordinal));

        Assert.Equal(headline, Pages.Parts(text).Headline.In(text));
    }

    [Theory]
    [InlineData("Why The Board Won’t Give Up Its Lighthouse.", "The board voted on Monday to rebuild it.")]
    [InlineData("Board votes to rebuild the lighthouse on the northern pier.", "LINDEN (CP) — The board voted on Monday to rebuild it.")]
    [InlineData("A new light for the old pier? Not so fast;\nThe board votes again on Monday.", "The board voted to wait.")]
    public void A_title_in_capitals_above_a_dateline_or_with_a_deck_needs_no_longer_paragraphs(string first, string paragraph) =>
        Assert.Equal(first.Split('\n')[0], Pages.Parts(first + "\n\n" + paragraph).Headline.In(first));

    [Fact]
    public void Names_of_a_template_above_the_headline_are_neither_headline_nor_section()
    {
        const string Text = "flex-height\ntext-black\n\nLighthouse to shine again\n\nThe board voted on Monday to rebuild it.";

        var parts = Pages.Parts(Text);

        Assert.Equal("Lighthouse to shine again", parts.Headline.In(Text));
        Assert.Null(parts.Section);
    }

    [Fact]
    public void Short_paragraphs_of_one_length_have_no_headline()
    {
        const string Text = "It rained all day.\n\nWe stayed at home.\n\nThe cat slept late.\n\nNobody came by.";

        Assert.Null(Pages.Parts(Text).Headline);
    }

    [Fact]
    public void A_name_above_the_headline_is_its_section_where_byline_or_date_follow()
    {
        const string Text =
            "Climate\nMill beside the northern harbour to close\n\nBy Maria Harlan\nPublished: 3 May 2015\n\nThe mill was built in 1902.";

        var parts = Pages.Parts(Text);

        Assert.Equal("Climate", parts.Section.In(Text));
        Assert.Equal("Mill beside the northern harbour to close", parts.Headline.In(Text));
        Assert.Equal("Maria Harlan", parts.Byline.In(Text));
        Assert.Equal(["The mill was built in 1902."], parts.Paragraphs.In(Text));
    }

    [Theory]
    [InlineData("Reuters", "Mill beside the northern harbour to close")]
    [InlineData("Photo: Ann Lee", "Mill beside the northern harbour to close")]
    public void An_agencys_name_above_the_headline_is_no_headline(string first, string headline)
    {
        var text = first + "\nMill beside the northern harbour to close\nBy Maria Harlan\nMay 3, 2015\n\nThe mill was built in 1902.";

        var parts = Pages.Parts(text);

        Assert.Equal(headline, parts.Headline.In(text));
        Assert.Null(parts.Section);
    }

    [Fact]
    public void A_short_line_without_a_stop_is_a_headline()
    {
        const string Text = "Lighthouse to shine again";

        Assert.Equal(Text, Pages.Parts(Text).Headline.In(Text));
        Assert.Empty(Pages.Parts(Text).Paragraphs);
    }

    [Theory]
    [InlineData("- flour\n- two eggs\n- a cup of milk")]
    [InlineData("Minutes of the meeting\nAnn: Who has the key?\n00:12\nBob: I gave it back.\n00:15\nAnn: To whom?")]
    [InlineData("Low tide\n\nThe boats lean over\non their wooden sides\n\nand wait")]
    public void Lists_transcripts_and_poems_keep_every_line(string text)
    {
        var parts = Pages.Parts(text);

        Assert.Empty(parts.Chrome);
        Assert.Equal(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            parts.Paragraphs.In(text).Prepend(parts.Headline.In(text)).OfType<string>());
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string First =
            "The board voted on Monday to rebuild the old lighthouse, which a\nstorm had damaged in the winter, "
            + "and asked the council for help\nwith the costs.";
        const string Second = "Engineers expect that the work will take eighteen months at the\nleast, weather allowing.";
        const string Text = First + "\n\n" + Second;

        Assert.Equal([First, Second], Pages.Parts(Text).Paragraphs.In(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void Empty_text_has_no_parts(string text)
    {
        var layout = Pages.Layout(text);

        Assert.Empty(layout.Passages);
        Assert.Null(layout.Parts.Headline);
    }

    [Fact]
    public void Prose_is_body_whatever_it_looks_like()
    {
        const string Text = "Advertisement\n\nBy Ann Lee\nIt rained.";

        var layout = LayoutReader.ReadProse(DocumentText.From(Text), CancellationToken.None);

        Assert.Equal(["Advertisement", "By Ann Lee", "It rained."], layout.Parts.Paragraphs.In(Text));
    }

    [Fact]
    public void Who_speaks_in_a_transcript_did_not_write_it()
    {
        string[] lines = ["Reporter: How long have you been here?", "Mrs Falk: Thirty-one years, and eleven of them on the night shift.",
            "Reporter: What is the worst thing you have seen?", "Mrs Falk: A man trying to moor a car.", "Reporter: Did he manage it?", "Mrs Falk: For about a minute."];
        var text = "Interview with the harbour master, 3 March\n\n" + string.Join('\n', lines);

        var parts = Pages.Parts(text);

        Assert.Null(parts.Byline);
        Assert.Equal(lines, parts.Paragraphs.In(text));
    }
}
