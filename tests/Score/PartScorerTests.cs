using Score.Parts;

namespace Score.Tests;

public class PartScorerTests
{
    [Fact]
    public void A_line_that_is_labelled_and_read_is_found() =>
        Assert.Equal([2], FerryPage.Score(PartKind.Headline, new { headline = FerryPage.At("Ferry back in service") }).Found);

    [Fact]
    public void A_part_of_which_there_is_one_is_missed_and_wrong_where_another_line_is_read()
    {
        var outcome = FerryPage.Score(PartKind.Headline, new { headline = FerryPage.At("By Ann Lee") });

        Assert.Equal((2, 3), (outcome.Missed.Single(), outcome.Wrong.Single()));
    }

    [Fact]
    public void A_line_that_is_not_read_is_missed() =>
        Assert.Equal([9], FerryPage.Score(PartKind.Related, new { related = new[] { FerryPage.At("Ferry fares to rise") } }).Missed);

    [Fact]
    public void A_line_that_is_not_labelled_is_wrong() =>
        Assert.Equal([1], FerryPage.Score(PartKind.Related, new { related = new[] { FerryPage.At("Home") } }).Wrong);

    [Fact]
    public void Labelled_lines_of_one_wording_count_once()
    {
        var image = new { caption = "The ferry in the harbour.", credit = "Joe Roe", start = 0, end = FerryPage.Lines.Text.Length };

        var outcome = FerryPage.Score(PartKind.Caption, new { images = new[] { image } });

        Assert.Equal((1, 0), (outcome.Found.Length, outcome.Missed.Length));
    }

    [Fact]
    public void Figures_add_up_over_pages()
    {
        PartOutcome[] outcomes = [new("a", PartKind.Credit, [1, 2], [], [3]), new("b", PartKind.Credit, [1], [4, 5], [])];

        var figures = PartFigures.Of(outcomes).Single();

        Assert.Equal((0.75, 0.6), (figures.Precision, figures.Recall));
    }
}
