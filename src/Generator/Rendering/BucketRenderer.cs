using System.Globalization;
using Corpus.Generator.Documents;
using Corpus.Generator.Library;
using Corpus.Generator.Manifest;
using Corpus.Table;
using Scriban.Runtime;

namespace Corpus.Generator.Rendering;

/// <summary>Renders the articles of one bucket.</summary>
internal static class BucketRenderer
{
    /// <returns>One file, none for an empty bucket.</returns>
    public static IEnumerable<RenderedFile> Render(Bucket bucket, CorpusSettings? settings)
    {
        if (settings is null || bucket.Articles.Count == 0)
        {
            return [];
        }

        var instances = bucket.Articles.Select(article => $"global::{settings.Namespace}.Documents.{article.Name}.Instance");
        var code = Templates.Render(Templates.Bucket, new ScriptObject
        {
            ["namespace"] = settings.Namespace,
            ["articles"] = bucket.Articles.Select(article => Values(article, bucket.IsUtf8)).ToArray(),
            ["dispatch"] = DispatchWriter.Places(DispatchWriter.BucketMethod(bucket.Number), [.. instances]),
        });
        return [new RenderedFile($"Articles.{bucket.Number.ToString("X2", CultureInfo.InvariantCulture)}.g.cs", code)];
    }

    private static ScriptObject Values(ArticleModel article, bool isUtf8)
    {
        var members = new MemberWriter(article);
        var suffix = isUtf8 && !article.HasLoneSurrogate ? "u8" : "";
        var headline = new TableReader(article.Table, article.Path).Single(TableSection.Headline);
        return new ScriptObject
        {
            ["name"] = article.Name,
            ["headline"] = DocText.Start(headline?.In(article.Text) ?? article.Slug),
            ["path"] = DocText.Start(article.Path),
            ["path_literal"] = LiteralWriter.Literal(article.Path),
            ["slug_literal"] = LiteralWriter.Literal(article.Slug),
            ["text"] = LiteralWriter.Literal(article.Text) + suffix,
            ["table"] = LiteralWriter.Literal(article.Table) + suffix,
            ["quotes"] = members.Quotes(),
            ["figures"] = members.Figures(),
        };
    }
}
