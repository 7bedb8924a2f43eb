using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>Writes an article as one line of JSON. Keys and their order are a format that others read:
/// DESIGN.md, "What <c>corpus read</c> prints".</summary>
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
            json.WriteString("path", article.Path);
            WriteParts(json, article);
            WriteFacts(json, article);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteParts(Utf8JsonWriter json, Article article)
    {
        json.WritePassage("headline", article.HeadlinePassage);
        json.WritePassage("section", article.Section);
        json.WritePassage("byline", article.Byline);
        json.WritePassage("dateline", article.Dateline);
        WritePublished(json, article);
        json.WritePassages("standfirst", article.Standfirst);
        json.WritePassages("paragraphs", article.Paragraphs);
        json.WriteObjects("images", article.Images, MediaJson.WriteImage);
        json.WriteObjects("videos", article.Videos, MediaJson.WriteVideo);
        json.WritePassages("related", article.Related);
        json.WriteObjects("chrome", article.Chrome, static (json, chrome) => json.WriteRange(chrome.Provenance));
    }

    private static void WriteFacts(Utf8JsonWriter json, Article article)
    {
        json.WriteObjects("quotes", article.Quotes.All, QuoteJson.Write);
        json.WritePassages("terms", article.Terms);
        json.WriteObjects("figures", article.Figures.All, FigureJson.Write);
        json.WriteObjects("people", article.People, (json, person) => PersonJson.Write(json, person, article));
        json.WriteObjects("diagnostics", article.Findings, FindingJson.Write);
    }

    private static void WritePublished(Utf8JsonWriter json, Article article)
    {
        if (article is not { Published: { } date, PublishedPassage: { } passage })
        {
            json.WriteNull("published");
            return;
        }

        json.WriteStartObject("published");
        json.WriteString("date", date.ToString());
        json.WriteRange(passage.Provenance);
        json.WriteEndObject();
    }
}
