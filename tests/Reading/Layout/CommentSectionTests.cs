namespace Corpus.Reading.Tests.Layout;

public class CommentSectionTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static readonly string[] Comments =
    [
        "Ben Ogden on May 4, 2021 at 4:47 pm said:",
        "I have lived above the harbour for thirty years, and nobody ever asked me what I think of the lighthouse and its noise.",
        "The board should have asked the fishermen first, as they are the ones who pay for the lighthouse with their fees each year.",
        "Cara Finch on May 5, 2021 at 9:02 am said:",
        "My brother ran aground there last winter, so I am glad that somebody does something about that light in the end, Ben.",
        "Dan Hale on May 5, 2021 at 9:40 am said:",
        "We will see how long it takes them this time, because the last repair of the harbour wall went on for almost four years.",
    ];

    private static string[] Read(params string[] article)
    {
        var text = Pages.Page([Headline, "", "By Ann Lee", "May 3, 2021", "", .. article]);
        return Pages.Parts(text).Paragraphs.In(text);
    }

    [Theory]
    [InlineData("Comments")]
    [InlineData("[ 3 comments ]")]
    [InlineData("Show comments")]
    [InlineData("Top Rated Comments")]
    [InlineData("3 thoughts on “Harbour board votes to rebuild lighthouse”")]
    [InlineData("3 responses to Harbour board votes to rebuild lighthouse")]
    public void A_short_text_ends_where_readers_begin(string heading) =>
        Assert.Equal(Pages.Story, Read([Pages.Story[0], "", Pages.Story[1], "", Pages.Story[2], "", heading, "", .. Comments]));

    [Fact]
    public void Dates_tell_the_comments_where_ages_stand_for_them()
    {
        string[] aged = [.. Comments.Select(line => line.EndsWith("said:", StringComparison.Ordinal) ? "2 days ago at 07:47 am" : line)];

        Assert.Equal(Pages.Story, Read([Pages.Story[0], "", Pages.Story[1], "", Pages.Story[2], "", "Comments", "", .. aged]));
    }

    [Fact]
    public void A_button_below_the_standfirst_begins_no_comments() =>
        Assert.Equal(Pages.Story, Read(
        [
            "The board of the harbour will decide on Monday whether the lighthouse is rebuilt before the winter storms come.", "",
            "12 comments", "", "Published May 3, 2021", "", "Share", "", "Updated May 4, 2021", "",
            Pages.Story[0], "", Pages.Story[1], "", Pages.Story[2],
        ])[^3..]);

    [Theory]
    [InlineData("Comments")]
    [InlineData("Discussion")]
    public void A_heading_that_no_dated_lines_follow_leaves_the_text_alone(string heading) =>
        Assert.Equal(Pages.Story, Read(
            [.. Pages.Story.Select(line => $"As it was told then, {line}"), "", heading, "", Pages.Story[0], "", Pages.Story[1], "", Pages.Story[2]])[^3..]);

    [Fact]
    public void A_heading_that_holds_a_question_is_one_too() =>
        Assert.Equal(Pages.Story, Read([.. Pages.Story, "", "3 thoughts on Will the harbour board rebuild the lighthouse before the winter comes?", "", .. Comments]));

    [Theory]
    [InlineData("says:")]
    [InlineData("wrote:")]
    [InlineData("says")]
    public void Who_says_something_and_when_needs_no_heading(string verb)
    {
        string[] comments = [.. Comments.SelectMany(line => line.EndsWith("said:", StringComparison.Ordinal)
            ? new[] { "", $"Ben Ogden {verb}", "November 9, 2021 at 4:42 pm", "" }
            : [line])];

        Assert.Equal(Pages.Story, Read([.. Pages.Story, "", "Posted in Boats", "Previous post", .. comments]));
    }

    [Fact]
    public void A_day_in_the_text_that_somebody_speaks_on_begins_none()
    {
        string[] told = ["What the keeper says:", Pages.Story[0], "What the board says:", Pages.Story[1]];

        Assert.Equal([.. Pages.Story, .. told, Pages.Story[2]], Read([.. Pages.Story, "", .. told.SelectMany(line => new[] { line, "" }), Pages.Story[2]]));
    }
}
