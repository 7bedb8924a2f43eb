using System.Globalization;
using System.Text;
using Corpus.Generator.Documents;

namespace Corpus.Generator.Emit;

/// <summary>Writes the generated file of one bucket.</summary>
internal static class BucketEmitter
{
    public static string HintName(int bucket) => $"Corpus.Bucket.{Number(bucket)}.g.cs";

    /// <summary>How the bucket's number is written in names: two hexadecimal digits.</summary>
    public static string Number(int bucket) => bucket.ToString("X2", CultureInfo.InvariantCulture);

    public static string Render(DocumentBucket bucket, CancellationToken cancellation)
    {
        var (properties, classes, cases) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < bucket.Documents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = bucket.Documents[i];
            var article = new Article(document.Path, document.Name.Slug, document.Text, document.Table, library: null);
            ArticleEmitter.WriteProperty(properties, document, article, bucket.Settings.Namespace);
            ArticleEmitter.Write(classes, document, article, bucket);
            cases.Append("            ").Append(i.ToString(CultureInfo.InvariantCulture)).Append(" => global::").Append(bucket.Settings.Namespace)
                .Append(".Documents.").Append(document.Name.Member).Append(".Instance,\n");
        }

        return Templates.Render(
            Templates.Bucket,
            cancellation,
            ("namespace", bucket.Settings.Namespace),
            ("visibility", bucket.Settings.Visibility),
            ("number", Number(bucket.Number)),
            ("properties", properties.ToString()),
            ("cases", cases.ToString()),
            ("classes", classes.ToString()));
    }
}
