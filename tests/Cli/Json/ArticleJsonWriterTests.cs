using System.Text.Json;
using Corpus.Cli.Json;

namespace Corpus.Cli.Tests.Json;

public class ArticleJsonWriterTests
{
    [Fact]
    public void Every_key_stands_where_the_format_has_it() =>
        Snapshot.Verify("ferry", ArticleJsonWriter.Write(SampleArticle.Make(), "\"ferry\""u8.ToArray()) + "\n");

    [Fact]
    public void Every_text_is_what_stands_under_its_span()
    {
        using var json = JsonDocument.Parse(ArticleJsonWriter.Write(SampleArticle.Make(), "1"u8.ToArray()));
        var facts = Objects(json.RootElement).Where(fact => fact.TryGetProperty("text", out _)).ToArray();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(fact.GetProperty("text").GetString(), Under(fact)));
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
