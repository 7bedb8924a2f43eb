using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

/// <summary>What comes again and again in one form is the article's, whatever each line looks like.</summary>
public class HeldStretchesTests
{
    private static readonly string[] Deals =
    [
        "The winter window has closed, and clubs in the two northern leagues have spent £61m between them, a third less than a year ago.",
        "Here is every deal that was completed on the last day.",
        "Carrick Rovers", "In: Luis Ferrão (Porto B, £2.1m), Jamie Oduya (Dunmore, loan)", "Out: Matt Sleigh (Eastbank, free), Piotr Zawada (released)",
        "Dunmore Athletic", "In: None", "Out: Jamie Oduya (Carrick Rovers, loan)",
        "Eastbank United", "In: Matt Sleigh (Carrick Rovers, free), Tobias Renner (Linden, undisclosed)", "Out: Ryan Keogh (Harbour Town, £350,000)",
        "The window opens again on June 14.",
    ];

    [Fact]
    public void Entries_under_the_same_two_labels_are_text()
    {
        var text = Pages.Page(["Done deals: every move on deadline day in the northern leagues", "By Kofi Mensah", "Published 11:58 PM EDT, Thu February 1, 2024", .. Deals]);

        Assert.Equal(Deals, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Kickers_over_other_stories_are_no_labels()
    {
        string[] teasers =
        [
            "Opinion: The council must act on harbour fees", "Opinion: A ferry is not a luxury", "Opinion: Why the market should stay open",
            "Sport: Rovers sack manager after cup defeat", "Sport: Rowing club wins on the lake", "Sport: Ten walks along the coast",
        ];
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "", .. Pages.Story, "", .. teasers]);
        var lines = PageLines.Read(DocumentText.From(text), out var said, CancellationToken.None);

        Assert.Equal(default, LabelledEntries.Of(text, lines, said));
    }

    [Fact]
    public void A_name_ends_a_letter_and_not_the_page_of_letters()
    {
        string[] letters =
        [
            "I was dismayed to read that the council intends to sell the Victoria Baths to a developer for less than the price of the tiles.",
            "Joan Whitcombe", "Aldersea",
            "Your correspondent Mr Dale says the bypass will save eleven minutes. I have driven the old road for thirty years and it has never taken me eleven.",
            "Rev. Peter Stannard", "Little Fenwick",
            "May I thank, through your columns, the young woman who returned our parrot on Sunday? She left before we could offer her tea.",
            "Brian Dutton", "Market Street, Aldersea",
        ];
        var text = Pages.Page(["Letters: Don't sell our swimming baths to the lowest bidder", "Published March 9, 2024 at 5:00 a.m.", "", .. letters, "",
            "Write to us at letters@gazette.example. Letters may be edited for length."]);

        var parts = Pages.Parts(text);

        Assert.Equal(letters, parts.Paragraphs.In(text));
        Assert.Null(parts.Byline);
    }

    [Theory]
    [InlineData("Pros", "Cons")]
    [InlineData("What we like:", "What we don't like:")]
    public void What_speaks_for_and_against_a_thing_is_text(string good, string bad)
    {
        const string Last = "If the lamp of the lighthouse is mended by the spring, this could be the tower to beat on the coast.";
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "", .. Pages.Story, "", good, "", "bright lamp", "", "good stairs", "",
            bad, "", "takes planning", "", "can be damp", "", Last]);

        Assert.Equal([.. Pages.Story, good, "bright lamp", "good stairs", bad, "takes planning", "can be damp", Last], Pages.Parts(text).Paragraphs.In(text));
    }
}
