using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

public class LiveEntriesTests
{
    private const string Headline = "Flood latest: Hundreds leave homes as Colby bridge is closed";

    private static readonly string[] Entries =
    [
        "The council has closed the bridge at Colby after cracks were found in its second arch, and engineers will look at it on Saturday.",
        "About two hundred people have been brought to the school in Eastmarsh since the morning, and the gym is full of dogs.",
        "Some eighty soldiers are on their way to Colby to help with sandbags, the ministry of defence said in a short statement.",
        "The river reached its highest level since 1968 shortly before five this morning, and it is still raining in the hills.",
    ];

    private static string Page(params string[] times) => string.Join('\n',
    [
        "Skip to content", "Harrow Daily", "News", "Politics", "Sport", "Weather", "", "LIVE", "",
        "A month of rain fell overnight and the river has burst its banks in three places; follow the latest from our reporters in the valley",
        "", Headline, "", "Last updated 4 minutes ago", "Jane Mallory and Peter Quill", "Thu 9 Nov 2023 14.52 GMT", "",
        .. times.SelectMany((time, i) => new[] { time, "", Entries[i], "", "Share", "Facebook", "Twitter", "" }),
        "Most viewed", "Council tax to rise by four per cent", "Rovers sack manager after cup defeat", "",
        "About us", "Contact us", "Privacy policy", "Terms of use", "© Harrow Daily 2023",
    ]);

    [Theory]
    [InlineData("14.40", "13.58", "11.02", "09.30")]
    [InlineData("2:40 pm", "1:58 p.m. ET", "11:02 am", "9:30 am")]
    [InlineData("09:30", "11:02", "13:58", "14:40 GMT")]
    [InlineData("14:40Jane Mallory", "13:58Peter Quill", "11:02KEY EVENT", "09:30Peter Quill")]
    public void Every_entry_of_a_live_page_is_article_and_its_time_is_not(params string[] times)
    {
        var text = Page(times);

        var parts = Pages.Parts(text);

        Assert.Equal(Headline, parts.Headline.In(text));
        Assert.Equal(Entries, parts.Paragraphs.In(text).Where(Entries.Contains));
        Assert.DoesNotContain(parts.Paragraphs.In(text), times.Contains);
        Assert.DoesNotContain("Share", parts.Paragraphs.In(text));
    }

    [Theory]
    [InlineData("4:11", "2:34", "2:05", "1:10")] // running times
    [InlineData("10.01 Scope", "10.02 Terms", "10.03 Fees", "10.04 Law")]
    [InlineData("14:40", "09:12", "16:30", "11:05")]
    [InlineData("25:10", "24:80", "12.5", "12:5")]
    public void Other_numbers_make_no_live_page(params string[] times)
    {
        var text = Page(times);
        var lines = PageLines.Read(DocumentText.From(text), CancellationToken.None);

        Assert.Empty(LiveEntries.Of(text, lines, SaidLines.Of(lines)).Times);
    }

    [Fact]
    public void Sentences_between_the_names_and_buttons_of_an_entry_are_text()
    {
        const string Short = "The amber warning for wind has been extended until midnight.";
        var text = Page("14.40", "13.58", "11.02", "09.30").Replace(Entries[2], Short + "\nSara Osei\n" + Entries[2], StringComparison.Ordinal);

        var parts = Pages.Parts(text);

        Assert.Contains(Short, parts.Paragraphs.In(text));
        Assert.Equal(Entries, parts.Paragraphs.In(text).Where(Entries.Contains));
    }

    [Fact]
    public void Times_of_teasers_below_a_whole_story_make_no_live_page()
    {
        var story = string.Join('\n', Enumerable.Repeat(string.Join('\n', Pages.Story), 3));
        var text = Page("14.40", "13.58", "11.02", "09.30").Replace("Thu 9 Nov 2023 14.52 GMT", "Thu 9 Nov 2023 14.52 GMT\n" + story, StringComparison.Ordinal);
        var lines = PageLines.Read(DocumentText.From(text), CancellationToken.None);

        Assert.Empty(LiveEntries.Of(text, lines, SaidLines.Of(lines)).Times);
    }
}
