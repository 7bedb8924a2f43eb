using System.Buffers;
using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>Writes an article as one line of JSON, under the ID that its input gave it.</summary>
internal static class ArticleJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.Encoder };

    /// <param name="article">What to write.</param>
    /// <param name="id">The document's <c>id</c>, a JSON value.</param>
    /// <param name="line">Takes the line in UTF-8, without its break.</param>
    public static void Write(Article article, ReadOnlyMemory<byte> id, IBufferWriter<byte> line)
    {
        using var json = new Utf8JsonWriter(line, Options);
        json.WriteStartObject();
        json.WritePropertyName("id");
        json.WriteRawValue(id.Span);
        json.WriteMembers(article);
        json.WriteEndObject();
    }
}
