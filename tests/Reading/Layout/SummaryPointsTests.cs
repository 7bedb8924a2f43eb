namespace Corpus.Reading.Tests.Layout;

/// <summary>Standfirsts that stand right on the text.</summary>
public class SummaryPointsTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";
    private const string Summary = "The tower that a storm had damaged last winter is to shine again, if the council pays its half.";

    private static readonly string[] Points =
    [
        "The tower is to shine again next year.",
        "The harbour board asks the council for half of the money.",
    ];

    /// <summary>A story of five paragraphs below the lines, with gaps between them.</summary>
    private static string Above(params string[] lines) => Pages.Page(
    [
        Headline, "By Ann Lee", "May 3, 2021", .. lines,
        .. Pages.Story.Concat(Later).SelectMany(paragraph => new[] { "", paragraph }),
    ]);

    private static readonly string[] Later =
    [
        "The chairman of the board said that the first stones would be laid in spring, when the worst of the weather was over.",
        "Nobody has lived in the lighthouse since the last keeper left it, and the rooms below the lamp are full of nets and ropes.",
    ];

    [Theory]
    [InlineData(Summary)]
    [InlineData("Share", Summary)]
    [InlineData("", "The old lighthouse. Photo: Bob Hill", Summary)]
    public void A_sentence_close_below_what_stands_above_is_no_paragraph(params string[] lines)
    {
        var text = Above(lines);

        Assert.Equal([Summary], Pages.Parts(text).Standfirst.In(text));
        Assert.DoesNotContain(Summary, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Sentences_without_gaps_above_a_text_with_gaps_are_its_points()
    {
        var text = Above(["", .. Points]);

        Assert.Equal(Points, Pages.Parts(text).Standfirst.In(text));
    }

    [Theory]
    [InlineData("", Summary)]
    [InlineData("“The light has been out for a whole year,” the chairman of the harbour board said on Monday.")]
    public void A_paragraph_with_a_gap_above_it_and_one_that_opens_with_a_quote_stay_body(params string[] lines)
    {
        var text = Above(lines);

        Assert.Empty(Pages.Parts(text).Standfirst);
        Assert.Contains(lines[^1], Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_few_paragraphs_have_no_summary()
    {
        var text = Pages.Page([Headline, "By Ann Lee", Summary, "", Pages.Story[0], "", Pages.Story[1]]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }

    [Fact]
    public void Paragraphs_without_gaps_are_no_points()
    {
        var text = Pages.Page([Headline, "By Ann Lee", Summary, .. Pages.Story, .. Later]);

        Assert.Empty(Pages.Parts(text).Standfirst);
    }
}
