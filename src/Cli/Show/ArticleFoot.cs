using System.Globalization;
using Spectre.Console.Rendering;

namespace Corpus.Cli.Show;

/// <summary>What is no running text: images, videos, related articles, people and findings.</summary>
internal static class ArticleFoot
{
    public static IEnumerable<IEnumerable<IRenderable>> Groups(Article article, MarginLayout layout) =>
    [
        article.Images.SelectMany(image => Image(image, layout)),
        article.Videos.Select(video => Video(video, layout)),
        article.Related.Select(related => layout.Line($"related: {related}", ShowStyles.Label)),
        article.People.Select(person => layout.Line(string.Join(", ", [person.Name, .. person.Roles]), ShowStyles.Person)),
        article.Findings.Select(finding => layout.Line(finding.ToString(), ShowStyles.Of(finding.Severity))),
    ];

    private static IEnumerable<IRenderable> Image(Image image, MarginLayout layout)
    {
        if (image.Caption is { } caption)
        {
            yield return layout.Row(caption, ShowStyles.Label, lead: "image: ");
        }

        if (image.Credit is { } credit)
        {
            yield return layout.Line($"credit: {credit}", ShowStyles.Label);
        }
    }

    private static IRenderable Video(Video video, MarginLayout layout)
    {
        var duration = video.Duration?.ToString(@"' 'h\:mm\:ss", CultureInfo.InvariantCulture);
        return video.Title is { } title
            ? layout.Row(title, ShowStyles.Label, lead: $"video{duration}: ")
            : layout.Line($"video{duration}", ShowStyles.Label);
    }
}
