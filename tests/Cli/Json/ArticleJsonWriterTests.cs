using System.Buffers;
using System.Text;
using System.Text.Json;
using Corpus.Cli.Json;

namespace Corpus.Cli.Tests.Json;

public class ArticleJsonWriterTests
{
    [Fact]
    public void Every_key_stands_where_the_format_has_it() =>
        Snapshot.Verify("ferry", Line("\"ferry\"") + "\n");

    [Fact]
    public void Every_text_is_what_stands_under_its_span()
    {
        using var json = JsonDocument.Parse(Line("1"));
        var facts = Objects(json.RootElement).Where(fact => fact.TryGetProperty("text", out _)).ToArray();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(fact.GetProperty("text").GetString(), Under(fact)));
    }

    private static string Line(string id)
    {
        var line = new ArrayBufferWriter<byte>();
        ArticleJsonWriter.Write(SampleArticle.Make(), Encoding.UTF8.GetBytes(id), line);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static string Under(JsonElement fact) =>
        SampleArticle.Text[fact.GetProperty("start").GetInt32()..fact.GetProperty("end").GetInt32()];

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
