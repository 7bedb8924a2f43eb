using System.Text.Json;
using Score.Body;
using Score.Pages;

namespace Score.Tests;

public class BodyScoreTests
{
    private const string First = "The ferry returned to the harbour on Monday.";
    private const string Second = "Fishermen had waited eight months for it.";

    private static readonly PastedPage Page =
        new("ferry", "source", new PageLines($"Home\n{First}\n{Second}\nWorld"), "OBBO", $"{First}\n{Second}");

    [Fact]
    public void A_body_read_whole_is_perfect() => Assert.Equal((1, 0), (Score(First, Second).F1, Score(First, Second).Missed));

    [Fact]
    public void What_is_left_out_costs_recall_alone()
    {
        var score = Score(First);

        Assert.Equal((1.0, 5.0 / 12, 1), (score.Precision, score.Recall, score.Missed));
    }

    [Fact]
    public void Lines_that_are_no_body_are_counted_by_their_label() => Assert.Equal(2, Score("Home", First, "World").Extra['O']);

    [Fact]
    public void Nothing_read_scores_nothing() => Assert.Equal(0, Score().F1);

    [Theory]
    [InlineData("", 0)]
    [InlineData("Home", 1)]
    [InlineData("one two three four", 1)]
    [InlineData("one, two; three-four five", 2)]
    public void A_text_has_a_shingle_for_each_four_words_in_a_row(string text, int shingles) =>
        Assert.Equal(shingles, Shingles.Of(text).Values.Sum());

    private static BodyScore Score(params string[] paragraphs)
    {
        var parts = paragraphs.Select(text => (text, start: Page.Lines.Text.IndexOf(text, StringComparison.Ordinal)));
        var document = new { paragraphs = parts.Select(part => new { part.text, part.start, end = part.start + part.text.Length }) };
        return BodyScore.Of(Page, Page.Body!, JsonSerializer.SerializeToElement(document));
    }
}
