using System.Text;
using Corpus.Generator.Documents;
using Corpus.Generator.Project;

namespace Corpus.Generator.Emit;

/// <summary>Writes the class of one article: its data, a member a quote and a figure.</summary>
internal static class ArticleEmitter
{
    private const int MostHeadline = 200;

    /// <param name="data">The bucket's data, where it is no literals.</param>
    public static void Write(StringBuilder output, CompiledDocument document, Article article, DocumentBucket bucket, BucketData? data)
    {
        var members = bucket.Settings.Members;
        var name = document.Name.Member;
        output.Append(output.Length > 0 ? "\n" : "");
        if (members != MemberLevel.None)
        {
            output.Append("    /// <summary>");
            XmlDocText.Write(output, article.Headline, MostHeadline);
            output.Append(" (");
            XmlDocText.Write(output, document.Path, MostHeadline);
            output.Append(")</summary>\n");
        }

        output.Append("    ").Append(members == MemberLevel.None ? "internal" : bucket.Settings.Visibility)
            .Append(" sealed class ").Append(name).Append(" : CorpusArticle\n    {\n");
        output.Append("        internal static readonly ").Append(name).Append(" Instance = new ").Append(name).Append("();\n\n");
        WriteConstructor(output, document, data);
        if (members == MemberLevel.Facts)
        {
            MemberEmitter.WriteQuotes(output, document, article);
            MemberEmitter.WriteFigures(output, document, article);
        }

        output.Append("    }\n");
    }

    /// <summary>The property of <c>Articles</c> that gives the article.</summary>
    public static void WriteProperty(StringBuilder output, CompiledDocument document, Article article, ProjectSettings settings)
    {
        if (settings.Members == MemberLevel.None)
        {
            return;
        }

        var space = settings.Namespace;
        var name = document.Name.Member;
        output.Append(output.Length > 0 ? "\n" : "").Append("        /// <summary>");
        XmlDocText.Write(output, article.Headline, MostHeadline);
        output.Append("</summary>\n        public static global::").Append(space).Append(".Documents.").Append(name)
            .Append(' ').Append(name)
            .Append(" => global::").Append(space).Append(".Documents.").Append(name).Append(".Instance;\n");
    }

    private static void WriteConstructor(StringBuilder output, CompiledDocument document, BucketData? data)
    {
        output.Append("        private ").Append(document.Name.Member).Append("()\n            : base(");
        if (data is null || LiteralWriter.HasLoneSurrogate(document.Text) || LiteralWriter.HasLoneSurrogate(document.Path))
        {
            LiteralWriter.Write(output, document.Path);
            output.Append(", ");
            LiteralWriter.Write(output, document.Name.Slug);
            output.Append(",\n                ");
            LiteralWriter.Write(output, document.Text);
            output.Append(",\n                ");
            LiteralWriter.Write(output, document.Table);
        }
        else
        {
            data.WriteArguments(output, document.Path, document.Name.Slug, document.Text, document.Table);
        }

        output.Append(")\n        {\n        }\n");
    }
}
