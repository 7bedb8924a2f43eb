namespace Corpus.Reading.Tests.Layout;

/// <summary>The parts of the seed document, each with its exact words.</summary>
public class SeedLayoutTests
{
    private static readonly string Text = File.ReadAllText(SeedPath());

    [Fact]
    public void Headline() =>
        Assert.Equal("Be wary of foreign interference, China warns Central Asia", Pages.Parts(Text).Headline.In(Text));

    [Fact]
    public void Section() => Assert.Equal("Central Asia", Pages.Parts(Text).Section.In(Text));

    [Fact]
    public void Standfirst_without_bullets() => Assert.Equal(
        [
            "In Kazakh capital, China’s defence minister says his country opposes ‘colour revolutions’",
            "Call comes 3 months after protests over fuel price rises swept Kazakhstan",
        ],
        Pages.Parts(Text).Standfirst.In(Text));

    [Fact]
    public void Seventeen_paragraphs()
    {
        var paragraphs = Pages.Parts(Text).Paragraphs.In(Text);

        Assert.Equal(17, paragraphs.Length);
        Assert.StartsWith("Chinese Defence Minister Wei Fenghe has urged", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("sovereignty, and territorial integrity.", paragraphs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Image_with_its_credit()
    {
        var image = Assert.Single(Pages.Parts(Text).Images);

        Assert.Equal("Kazakh police officers monitor protests in Almaty, Kazakhstan, in January.", image.Caption.In(Text));
        Assert.Equal("EPA-EFE", image.Credit.In(Text));
    }

    [Fact]
    public void Video_with_its_title_once()
    {
        var video = Assert.Single(Pages.Parts(Text).Videos);

        Assert.Equal("Russia to start troop withdrawal from Kazakhstan in 2 days, says Kazakh president", video.Title.In(Text));
        Assert.Equal(171, video.Seconds);
    }

    [Fact]
    public void Related_headlines() => Assert.Equal(
        [
            "Kazakhstan’s ambassador on China, protests and prospects for ties",
            "Chinese foreign minister offers to help Kazakhstan fight ‘three evil forces’",
        ],
        Pages.Parts(Text).Related.In(Text));

    [Fact]
    public void The_rest_is_chrome() => Assert.Equal(
        [
            "Advertisement\nAdvertisement",
            "Get more with myNEWS\nA personalised news feed of stories that matter to you\nLearn more",
            "Central Asia",
            "22",
        ],
        Pages.Parts(Text).Chrome.In(Text));

    [Fact]
    public void No_byline_and_no_date()
    {
        Assert.Null(Pages.Parts(Text).Byline);
        Assert.Null(Pages.Parts(Text).Published);
    }

    private static string SeedPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Compiler.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "seeds", "000_a378e40c4d8e362f.txt");
    }
}
