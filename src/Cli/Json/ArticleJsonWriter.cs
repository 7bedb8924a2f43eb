using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>Writes an article as one line of JSON, under the ID that its input gave it.</summary>
internal static class ArticleJsonWriter
{
    /// <summary>What the keys alone take.</summary>
    private const int LeastBuffer = 512;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.Encoder };

    /// <param name="article">What to write.</param>
    /// <param name="id">The document's <c>id</c>, a JSON value.</param>
    /// <returns>The line, without its break.</returns>
    public static string Write(Article article, ReadOnlyMemory<byte> id)
    {
        var buffer = new ArrayBufferWriter<byte>(LeastBuffer + (article.Text.Length * 2));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(id.Span);
            json.WriteMembers(article);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
