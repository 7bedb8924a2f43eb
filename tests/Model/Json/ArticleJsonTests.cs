using System.Text;
using System.Text.Json;
using Corpus.Facts;
using Corpus.Table;

namespace Corpus.Model.Tests.Json;

public class ArticleJsonTests
{
    private static readonly Article Article = new(
        "news/ferry.txt",
        "ferry-back",
        "Ferry back\n\nIt costs €5 <now>.",
        TableWriter.Write(new ArticleFacts { Headline = new TextRange(0, 10), Paragraphs = [new TextRange(12, 30)] }));

    [Fact]
    public void Json_is_one_line_that_names_the_document_and_keeps_its_letters() => Assert.StartsWith(
        """{"id":"ferry","path":"news/ferry.txt","headline":{"text":"Ferry back","start":0,"end":10},"section":null,""",
        Article.ToJson(),
        StringComparison.Ordinal);

    [Fact]
    public void Letters_stay_as_the_document_has_them() =>
        Assert.Contains("\"text\":\"It costs €5 <now>.\"", Article.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void A_writer_of_the_callers_decides_how_it_is_escaped()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            Article.WriteTo(json);
            Article.WriteTo(json);
            json.WriteEndArray();
        }

        Assert.Contains("\\u003Cnow\\u003E", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
    }
}
