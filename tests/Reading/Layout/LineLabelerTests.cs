using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Tests.Layout;

public class LineLabelerTests
{
    private static readonly string Text = Pages.Page(["Harbour board to rebuild lighthouse", "", "By Ann Lee", "May 3, 2021", "", .. Pages.Story]);

    [Theory]
    [InlineData("Home", LineLabel.Before)]
    [InlineData("Harbour board to rebuild lighthouse", LineLabel.Headline)]
    [InlineData("By Ann Lee", LineLabel.Byline)]
    [InlineData("The harbour board voted", LineLabel.Body)]
    [InlineData("Fishermen in the harbour", LineLabel.Body)]
    [InlineData("Privacy policy", LineLabel.After)]
    internal void A_line_has_its_label(string opening, LineLabel expected)
    {
        var line = Array.FindIndex(Text.Split('\n'), line => line.StartsWith(opening, StringComparison.Ordinal));
        Assert.Equal(expected, Pages.Layout(Text).Guesses[line]);
    }

    [Fact]
    public void A_page_has_one_headline() =>
        Assert.Single(Pages.Layout(Text + "\n" + Text).Guesses, label => label == LineLabel.Headline);

    [Fact]
    public void An_empty_document_has_no_labels_but_those_of_blank_lines() =>
        Assert.All(Pages.Layout("\n\n").Guesses, label => Assert.Equal(LineLabel.Before, label));
}
