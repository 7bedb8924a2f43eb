using System.Globalization;
using System.Text;
using Corpus.Facts;
using Corpus.Generator.Documents;
using Corpus.Source;
using Corpus.Table;

namespace Corpus.Generator.Rendering;

/// <summary>Writes the members of an article's quotes and figures; they outnumber all else, so no template is asked.</summary>
internal sealed class MemberWriter
{
    private const string Indent = "            ";

    private readonly ArticleModel article;
    private readonly TableReader table;
    private readonly int[] lineStarts;
    private readonly StringBuilder output = new();

    public MemberWriter(ArticleModel article)
    {
        this.article = article;
        table = new TableReader(article.Table, article.Path);
        lineStarts = LineScanner.Starts(article.Text);
    }

    public string Quotes()
    {
        output.Clear();
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = table.Quote(i);
            AppendDoc($"“{DocText.Start(quote.Range.In(article.Text))}”{Speaker(quote)}", quote.Range);
            AppendMember("global::Corpus.Quote", article.Quotes[i]).Append("this[").Append(i).Append("];\n");
        }

        return output.ToString();
    }

    public string Figures()
    {
        output.Clear();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var figure = table.Figure(i);
            var type = FigureTypes.Of(figure.Kind);
            AppendDoc(DocText.Around(article.Text, figure.Range), figure.Range);
            AppendMember($"global::Corpus.Figure<{type}>", article.Figures[i]).Append("Typed<").Append(type).Append(">(").Append(i).Append(");\n");
        }

        return output.ToString();
    }

    private StringBuilder AppendMember(string type, string name) =>
        output.Append(Indent).Append("public ").Append(type).Append(' ').Append(name).Append(" => ");

    private void AppendDoc(string text, TextRange range)
    {
        var found = Array.BinarySearch(lineStarts, range.Start);
        var line = found >= 0 ? found + 1 : ~found;
        output.Append(Indent).Append("/// <summary>").Append(text)
            .Append(" <c>").Append(DocText.Start(article.Path)).Append('(').Append(line.ToString(CultureInfo.InvariantCulture)).Append(")</c></summary>\n");
    }

    private string Speaker(QuoteFact quote) => quote.Speaker is { } speaker
        ? " — " + DocText.Start(speaker.Name ?? speaker.Mention.In(article.Text)) + "."
        : "";
}
