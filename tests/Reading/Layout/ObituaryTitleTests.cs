namespace Corpus.Reading.Tests.Layout;

/// <summary>The headline of an obituary is a name.</summary>
public class ObituaryTitleTests
{
    [Fact]
    public void An_obituary_is_headed_by_the_name_and_summed_up_below_it()
    {
        string[] story =
        [
            "Professor Marian Tolley, who has died aged 91, was a marine biologist who spent five decades mapping the cold-water corals of the north.",
            "She was born at Whitby, the second of four daughters of a trawler skipper and a schoolmistress, and went to sea for the first time at six.",
            "In 1961 she joined the new marine station at Millport, and there built a diving bell, from a boiler, that she called Doris.",
        ];
        const string Deck = "Marine biologist who mapped the cold-water corals of the North Atlantic and taught three generations to dive";
        var text = Pages.Page(["Obituaries", "Professor Marian Tolley", Deck, "", "2 February 2024 • 12:01pm", "", .. story]);

        Assert.Equal("Professor Marian Tolley", Pages.Parts(text).Headline.In(text));
        Assert.Equal([Deck], Pages.Parts(text).Standfirst.In(text));
    }

    [Theory]
    [InlineData("Marian Tolley obituary")]
    [InlineData("Obituary: Marian Tolley")]
    public void An_obituary_is_headed_by_the_name_beside_the_word_for_it(string title)
    {
        string[] story =
        [
            "When Marian Tolley was asked at an audition whether a lady could hold out for a whole symphony, she said that she had held out for a war.",
            "She got the place, and was for eight years the only woman among the brass of a leading orchestra, where she changed in a cupboard.",
            "After the college of music she had played under her initial, so that no conductor would know who she was before she sat down.",
        ];
        const string Deck = "Trombonist who broke into the brass of the great orchestras and taught a generation of players";
        var text = Pages.Page(["Music", title, Deck, "Hugh Masterson", "Tue 19 Apr 2022 17.31 BST", "", .. story]);

        Assert.Equal(title, Pages.Parts(text).Headline.In(text));
        Assert.Equal([Deck], Pages.Parts(text).Standfirst.In(text));
    }

    [Fact]
    public void The_notice_of_a_death_is_headed_by_the_name_wherever_it_stands_above()
    {
        string[] story =
        [
            "Walter John Hooper, 89, of Galesford, passed away peacefully on Tuesday, March 2, 2021, surrounded by his family and one beagle.",
            "He was born on July 14, 1931, in Oneida, the son of Carl and Mabel Hooper, and married Dorothy Ann Beck on June 6, 1953.",
            "Walt drove a truck for the county for thirty-one years, and claimed that in all of them he had hit only one mailbox.",
        ];
        var text = Pages.Page(["Search Obituaries & Guest Books", "Walter J. Hooper", "1931 - 2021", "FUNERAL HOME", "Kemper & Sons Funeral Home",
            "118 Mill Street", "Galesford, IL", .. story]);

        Assert.Equal("Walter J. Hooper", Pages.Parts(text).Headline.In(text));
    }
}
