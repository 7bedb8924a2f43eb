using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>Headline, standfirst, and what the page says of its origin.</summary>
internal static class ArticleHead
{
    public static IEnumerable<IRenderable> Lines(Article article)
    {
        yield return Indented.Line("", article.Headline, Styles.Headline);
        foreach (var item in article.Standfirst)
        {
            yield return Indented.Line("• ", item.Text);
        }

        string?[] origin =
            [article.Byline?.Text, article.Dateline?.Text, article.Published?.ToString(), $"{article.Paragraphs.Count} paragraphs"];
        yield return Indented.Line("", string.Join(" · ", origin.Where(part => part is not null)), Styles.Aside);
    }
}
