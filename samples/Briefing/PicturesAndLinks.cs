using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>What the page shows and points to beside its text.</summary>
internal static class PicturesAndLinks
{
    public static IEnumerable<IRenderable> Lines(Article article) =>
    [
        .. article.Images.Select(image => Indented.Line("image    ", Joined(image.Caption?.Text, image.Credit?.Text))),
        .. article.Videos.Select(video => Indented.Line("video    ", Joined(video.Title?.Text, video.Duration?.ToString()))),
        .. article.Related.Select(headline => Indented.Line("related  ", headline.Text)),
    ];

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => part is not null));
}
