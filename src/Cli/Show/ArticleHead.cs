using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Cli.Show;

/// <summary>What stands above the running text.</summary>
internal static class ArticleHead
{
    public static IEnumerable<IEnumerable<IRenderable>> Groups(Article article, MarginLayout layout) =>
        [Title(article, layout), article.Standfirst.Select(item => layout.Row(item, Style.Plain, lead: "• ")), Origin(article, layout)];

    private static IEnumerable<IRenderable> Title(Article article, MarginLayout layout)
    {
        if (article.Section is { } section)
        {
            yield return layout.Line(section.Text.ToUpperInvariant(), ShowStyles.Label);
        }

        if (article.HeadlinePassage is { } headline)
        {
            yield return layout.Row(headline, ShowStyles.Headline);
        }
    }

    private static IEnumerable<IRenderable> Origin(Article article, MarginLayout layout)
    {
        string?[] parts = [article.Byline?.Text, article.Dateline?.Text, article.Published?.ToString()];
        if (string.Join(" · ", parts.Where(part => part is not null)) is { Length: > 0 } line)
        {
            yield return layout.Line(line, ShowStyles.Label);
        }
    }
}
