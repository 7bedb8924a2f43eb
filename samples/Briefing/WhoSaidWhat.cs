using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>Speakers in the order they are first quoted, each with roles and words.</summary>
internal static class WhoSaidWhat
{
    public static IEnumerable<IRenderable> Lines(Article article)
    {
        foreach (var said in article.Quotes.GroupBy(quote => quote.Attribution?.ToString() ?? "Nobody named"))
        {
            yield return Indented.Line("", Speaker(said.Key, said.First().Speaker), Styles.Person);
            foreach (var quote in said)
            {
                yield return Indented.Line("  ", $"“{quote.Text}”", Styles.Quote);
                yield return Indented.Line("    ", $"{How(quote)}line {quote.Provenance.Line}", Styles.Aside);
            }
        }
    }

    private static string Speaker(string name, Person? person) => string.Join(", ", [name, .. person?.Roles ?? []]);

    private static string How(Quote quote)
    {
        var cue = quote.Attribution?.Cue is { } words ? $"{words}, " : "";
        var via = quote.Attribution?.Via is { } source ? $"via {source}, " : "";
        return cue + via;
    }
}
