using System.Globalization;
using System.Text;
using Corpus.Generator.Documents;

namespace Corpus.Generator.Emit;

/// <summary>Writes the generated file of one bucket.</summary>
internal static class BucketEmitter
{
    public static string HintName(int bucket) => $"Corpus.Bucket.{Number(bucket)}.g.cs";

    /// <summary>The class that opens the bucket's articles and holds their data. One a bucket: the runtime loads a type with all its members.</summary>
    public static string ClassName(int bucket) => "CorpusBucket" + Number(bucket);

    /// <summary>How the bucket's number is written in names: two hexadecimal digits.</summary>
    public static string Number(int bucket) => bucket.ToString("X2", CultureInfo.InvariantCulture);

    public static string Render(DocumentBucket bucket, CancellationToken cancellation)
    {
        var (properties, classes, cases) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var space = bucket.Settings.Namespace;
        var data = bucket.IsLiteral ? null : new BucketData(bucket.Number);
        var holder = MemberHolder.Of("Articles", Number(bucket.Number), bucket.Settings);
        for (var i = 0; i < bucket.Documents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = bucket.Documents[i];
            var article = new Article(document.Path, document.Name.Slug, document.Text, document.Table);
            ArticleEmitter.WriteProperty(properties, document, article, bucket.Settings);
            ArticleEmitter.Write(classes, document, article, bucket, data);
            cases.Append("            ").Append(i.ToString(CultureInfo.InvariantCulture)).Append(" => global::").Append(space)
                .Append(".Documents.").Append(document.Name.Member).Append(".Instance,\n");
        }

        return Templates.Render(
            Templates.Bucket,
            cancellation,
            ("namespace", space),
            ("class", ClassName(bucket.Number)),
            ("articles", properties.Length == 0 ? "" : $"{holder.Start}{properties}{holder.End}\n"),
            ("cases", cases.ToString()),
            ("data", data?.Property ?? ""),
            ("classes", classes.ToString()));
    }
}
