using Score.Parts;

namespace Score.Tests;

public class ReadPartsTests
{
    [Fact]
    public void A_part_stands_on_the_line_that_its_range_touches() =>
        Assert.Equal([2], FerryPage.Read(new { headline = FerryPage.At("Ferry back in service") })[PartKind.Headline]);

    [Fact]
    public void A_line_end_at_the_edge_of_a_range_touches_no_line() =>
        Assert.Equal([3], FerryPage.Read(new { byline = FerryPage.At("\nBy Ann Lee\n\n") })[PartKind.Byline]);

    [Fact]
    public void A_credit_is_looked_for_within_its_image()
    {
        var start = FerryPage.Lines.Text.LastIndexOf("The ferry in", StringComparison.Ordinal);
        var image = new { caption = "The ferry in the harbour.", credit = "Joe Roe", start, end = start + 40 };

        Assert.Equal([7], FerryPage.Read(new { images = new[] { image } })[PartKind.Credit]);
    }

    [Fact]
    public void A_caption_joined_from_two_lines_stands_on_both()
    {
        var image = new { caption = "Home Business Ferry back in service", credit = (string?)null, start = 0, end = 35 };

        Assert.Equal([1, 2], FerryPage.Read(new { images = new[] { image } })[PartKind.Caption]);
    }
}
