using System.Globalization;
using System.Text;
using Corpus.Generator.Library;
using Corpus.Generator.Manifest;
using Corpus.Generator.Naming;
using Corpus.Index;
using Scriban.Runtime;

namespace Corpus.Generator.Rendering;

/// <summary>Renders what spans articles: the index, and the people.</summary>
internal static class IndexRenderer
{
    /// <returns>No file where the project has no manifest.</returns>
    public static IEnumerable<RenderedFile> Render(Catalog catalog, CorpusSettings? settings)
    {
        if (settings is null)
        {
            return [];
        }

        var articles = catalog.Articles.Select(entry => new IndexedArticle(entry.Slug, entry.Bucket, entry.Place, entry.People)).ToArray();
        var people = articles.SelectMany(article => article.People).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        var buckets = articles.Select(article => article.Bucket).Distinct().OrderBy(number => number).ToArray();
        return
        [
            new RenderedFile("Corpus.g.cs", Templates.Render(Templates.Index, new ScriptObject
            {
                ["namespace"] = settings.Namespace,
                ["index"] = LiteralWriter.Literal(IndexWriter.Write(articles, people)),
                ["dispatch"] = DispatchWriter.Buckets("Open", buckets),
            })),
            new RenderedFile("People.g.cs", Templates.Render(Templates.People, new ScriptObject
            {
                ["namespace"] = settings.Namespace,
                ["members"] = Members(people),
            })),
        ];
    }

    private static string Members(string[] people)
    {
        var output = new StringBuilder();
        var names = PersonNames.Of(people);
        for (var i = 0; i < people.Length; i++)
        {
            output.Append("\n        /// <summary>").Append(DocText.Start(people[i])).Append(".</summary>\n        public static global::Corpus.Person ")
                .Append(names[i]).Append(" => CorpusLibrary.Instance.People[").Append(i.ToString(CultureInfo.InvariantCulture)).Append("];\n");
        }

        return output.ToString();
    }
}
