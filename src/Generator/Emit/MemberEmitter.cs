using System.Globalization;
using System.Text;
using Corpus.Generator.Documents;

namespace Corpus.Generator.Emit;

/// <summary>Writes the typed sets of an article's quotes and figures.
/// Members cost the compiler more than text, so each is one short line.</summary>
internal static class MemberEmitter
{
    private const int MostQuote = 160;

    public static void WriteQuotes(StringBuilder output, CompiledDocument document, Article article)
    {
        if (document.Quotes.Count == 0)
        {
            return;
        }

        StartSet(output, "Quotes", "QuoteMembers", "ArticleQuotes");
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            output.Append("            /// <summary>“");
            XmlDocText.Write(output, quote.Text, MostQuote);
            output.Append('”');
            if (quote.Attribution is { } attribution)
            {
                output.Append(" — ");
                XmlDocText.Write(output, attribution.ToString(), MostQuote);
            }

            WritePlace(output, quote.Provenance);
            output.Append("            public Quote ").Append(document.Quotes[i]).Append(" => this[")
                .Append(i.ToString(CultureInfo.InvariantCulture)).Append("];\n");
        }

        output.Append("        }\n");
    }

    public static void WriteFigures(StringBuilder output, CompiledDocument document, Article article)
    {
        if (document.Figures.Count == 0)
        {
            return;
        }

        StartSet(output, "Figures", "FigureMembers", "ArticleFigures");
        for (var i = 0; i < document.Figures.Count; i++)
        {
            var figure = article.Figures[i];
            var type = FigureTypeNames.Of(figure.Kind);
            output.Append("            /// <summary>");
            XmlDocText.Write(output, FigureContext.Of(figure), FigureContext.MostLength);
            WritePlace(output, figure.Provenance);
            output.Append("            public Figure<").Append(type).Append("> ").Append(document.Figures[i])
                .Append(" => Typed<").Append(type).Append(">(").Append(i.ToString(CultureInfo.InvariantCulture)).Append(");\n");
        }

        output.Append("        }\n");
    }

    private static void StartSet(StringBuilder output, string property, string type, string parent) => output
        .Append("\n        /// <inheritdoc cref=\"Article.").Append(property).Append("\"/>\n")
        .Append("        public new ").Append(type).Append(' ').Append(property).Append(" => (").Append(type).Append(")base.")
        .Append(property).Append(";\n\n")
        .Append("        /// <inheritdoc/>\n")
        .Append("        protected override ").Append(parent).Append(" Make").Append(property).Append("() => new ").Append(type)
        .Append("(this);\n\n")
        .Append("        /// <summary>The ").Append(property.ToLowerInvariant()).Append(" by name.</summary>\n")
        .Append("        public sealed class ").Append(type).Append(" : ").Append(parent).Append("\n        {\n")
        .Append("            internal ").Append(type)
        .Append("(Article article)\n                : base(article)\n            {\n            }\n\n");

    /// <summary>The file's name and the line, which is what a person looks for.</summary>
    private static void WritePlace(StringBuilder output, Provenance place)
    {
        output.Append(" (");
        XmlDocText.Write(output, place.Path.Substring(place.Path.LastIndexOf('/') + 1), MostQuote);
        output.Append(':').Append(place.Line.ToString(CultureInfo.InvariantCulture)).Append(")</summary>\n");
    }
}
