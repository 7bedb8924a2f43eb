using System.Text;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>Writes the index of a compiled library down as one string; <see cref="CompiledIndex"/> reads it in place.</summary>
internal static class IndexWriter
{
    /// <param name="articles">The articles in the library's order.</param>
    /// <param name="people">All names they name, each once, in the library's order.</param>
    public static string Write(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> people)
    {
        var appearances = Appearances(articles, people);
        var format = new IndexFormat(articles.Count, people.Count, appearances.Sum(list => list.Count), people.Sum(name => name.Length));
        var output = new StringBuilder().Append(IndexFormat.Magic).Append(IndexFormat.Version);
        TableDigits.Write(output, articles.Count, IndexFormat.CountWidth);
        TableDigits.Write(output, people.Count, IndexFormat.CountWidth);
        TableDigits.Write(output, appearances.Sum(list => list.Count), IndexFormat.CountWidth);
        TableDigits.Write(output, people.Sum(name => name.Length), IndexFormat.CountWidth);
        foreach (var article in articles)
        {
            TableDigits.Write(output, article.Bucket, IndexFormat.BucketWidth);
            TableDigits.Write(output, article.Place, IndexFormat.PlaceWidth);
        }

        NameSlots.Write(output, [.. articles.Select(article => article.Slug)]);
        NameSlots.Write(output, people);
        WritePersonRows(output, people, appearances, format);
        foreach (var number in appearances.SelectMany(list => list))
        {
            TableDigits.Write(output, number, format.ArticleNumberWidth);
        }

        return output.Append(string.Concat(people)).ToString();
    }

    private static void WritePersonRows(StringBuilder output, IReadOnlyList<string> people, List<int>[] appearances, IndexFormat format)
    {
        var (nameStart, appearanceStart) = (0, 0);
        for (var i = 0; i <= people.Count; i++)
        {
            TableDigits.Write(output, nameStart, format.NameStartWidth);
            TableDigits.Write(output, appearanceStart, format.AppearanceStartWidth);
            if (i < people.Count)
            {
                nameStart += people[i].Length;
                appearanceStart += appearances[i].Count;
            }
        }
    }

    /// <summary>For each person the numbers of the articles that name them, ascending.</summary>
    private static List<int>[] Appearances(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> people)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var appearances = new List<int>[people.Count];
        for (var i = 0; i < people.Count; i++)
        {
            numbers.Add(people[i], i);
            appearances[i] = [];
        }

        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var name in articles[i].People.Distinct(StringComparer.Ordinal))
            {
                appearances[numbers[name]].Add(i);
            }
        }

        return appearances;
    }
}
