using Corpus.Reading.Layout;

namespace Corpus.Reading.Tests.Layout;

public class VideoTests
{
    private const string Headline = "Harbour board votes to rebuild lighthouse";

    private static string With(string lines) =>
        Pages.Page([Headline, "", Pages.Story[0], "", .. lines.Split('\n'), "", Pages.Story[1], "", Pages.Story[2]]);

    [Theory]
    [InlineData("2 min 51 sec\nHow the tower lost its roof", 171)]
    [InlineData("Video Duration 02 minutes 51 seconds\nHow the tower lost its roof", 171)]
    [InlineData("0:00/2:51\n-0:00\n\ntranscript\n\nHow the tower lost its roof", 171)]
    [InlineData("Play video\nHow the tower lost its roof", null)]
    [InlineData("Video ad feedback\n\nHow the tower lost its roof\n\n02:51\nNow playing\n- Source: Harbour TV", 171)]
    [InlineData("Now playing\n\nHow the tower lost its roof\n\n02:51 - Source: Harbour TV", 171)]
    [InlineData("Watch: How the tower lost its roof", null)]
    [InlineData("WATCH | How the tower lost its roof", null)]
    [InlineData("Watch in full: How the tower lost its roof", null)]
    [InlineData("How the tower lost its roof – video", null)]
    [InlineData("How the tower lost its roof (2:51)", 171)]
    [InlineData("How the tower lost its roof (2:51)\nThe keeper tells how the storm took the roof of the tower. (2:51)", 171)]
    public void Finds_title_and_running_time(string lines, int? seconds)
    {
        var text = With(lines);

        var video = Assert.Single(Pages.Parts(text).Videos);
        Assert.Equal(("How the tower lost its roof", seconds), (video.Title.In(text), video.Seconds));
    }

    [Theory]
    [InlineData("5 min read")]
    [InlineData("Video ads: how boats are sold today")]
    [InlineData("Watch out for the rocks below the tower")]
    public void Reading_times_and_running_text_are_no_videos(string line)
    {
        var text = With(line);

        Assert.Empty(Pages.Parts(text).Videos);
    }

    [Theory]
    [InlineData("18:41", "17:20", 0)]
    [InlineData("10:05", "09:58", 0)]
    [InlineData("02:51", "01:20", 2)]
    [InlineData("18:41", "1:02:51", 2)]
    public void Times_over_the_entries_of_a_live_page_are_no_running_times(string first, string second, int videos)
    {
        var text = With($"{first}\nHow the tower lost its roof\n\n{Pages.Story[1]}\n\n{second}\nWhy the tower has two lamps");

        Assert.Equal(videos, Pages.Parts(text).Videos.Length);
    }

    [Fact]
    public void A_running_time_above_the_headline_leaves_it_its_line()
    {
        const string Short = "Lighthouse rebuilt";
        var text = Pages.Page(["02:51", Short, "How the tower lost its roof", "By Ann Lee", "", .. Pages.Story]);

        var layout = Pages.Layout(text);
        Assert.Contains(layout.Blocks, block => block.Kind == BlockKind.Headline && block.Range.In(text).Trim() == layout.Parts.Headline.In(text));
    }

    [Fact]
    public void Where_a_player_stands_at_the_start_is_no_running_time()
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "", "00:00", "", .. Pages.Story]);

        Assert.Empty(Pages.Parts(text).Videos);
    }

    [Fact]
    public void A_title_between_button_and_running_time_is_the_videos()
    {
        var text = With("Video Ad Feedback\nHow the tower lost its roof\n01:24");

        var video = Assert.Single(Pages.Parts(text).Videos);
        Assert.Equal(("How the tower lost its roof", 84), (video.Title.In(text), video.Seconds));
    }
}
