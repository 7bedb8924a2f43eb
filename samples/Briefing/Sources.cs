using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>The document, and what each fact can tell of its place in it.</summary>
internal static class Sources
{
    public static IEnumerable<IRenderable> Lines(Article article)
    {
        yield return Indented.Line("", $"{article.Path}: {article.Text.Length} characters, slug {article.Slug}");
        foreach (var quote in article.Quotes.Take(1))
        {
            var source = quote.Provenance;
            yield return Indented.Line("", $"The first quote: {source}, {source.Length} characters from offset {source.Offset}.");
        }
    }
}
