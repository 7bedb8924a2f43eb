namespace Corpus.Reading.Tests.Layout;

public class TitleStacksTests
{
    private const string Fees = "Island council puts off its vote on new harbour fees";
    private const string Bridge = "Bridge to the mainland stays closed until the end of May";

    private static readonly string[] More =
    [
        "The council will decide in June, its chairman told the board, and it will not pay for more than half of the work on the tower.",
        "Until then a lamp on the pier has to do, which skippers say can hardly be seen when fog lies over the entrance to the harbour.",
    ];

    /// <summary>A story of five paragraphs with lines in its middle.</summary>
    private static string With(params string[] lines) => Pages.Page(
    [
        "Harbour board votes to rebuild lighthouse", "", Pages.Story[0], "", Pages.Story[1], "", .. lines, "", Pages.Story[2], "", More[0], "", More[1],
    ]);

    [Fact]
    public void Titles_that_stand_together_amid_paragraphs_are_no_text()
    {
        var text = With(Fees, Bridge);

        Assert.Equal([.. Pages.Story, .. More], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("The board asked the council for three things:", Fees, Bridge)]
    [InlineData("The council will vote on two of them today.", "Fees for boats", "A bridge to the mainland")]
    [InlineData("The council will vote on two of them today.", "• " + Fees, "• " + Bridge)]
    [InlineData("The council will vote on two of them today.", "1. " + Fees, "2. " + Bridge)]
    public void Lists_are_text(string above, string first, string second)
    {
        var text = With(above, first, second);

        Assert.Contains(first, Pages.Parts(text).Paragraphs.In(text));
        Assert.Contains(second, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_text_of_lists_keeps_its_lines()
    {
        string[] list = [Fees, Bridge, "Ferry to run twice a day from the first of May", "School on the island gets its second teacher after all"];
        var text = With(list);

        Assert.Subset(Pages.Parts(text).Paragraphs.In(text).ToHashSet(), list.ToHashSet());
    }
}
