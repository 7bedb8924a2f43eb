using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Json;

namespace Corpus;

/// <summary>Writes articles as JSON of the shape that <c>corpus read</c> prints. Keys and their order are a format that others
/// read: a version of Corpus may add keys, but renames none.</summary>
public static class ArticleJson
{
    // Letters of all scripts stay as they are; whoever puts JSON into a web page escapes it there.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The article as one JSON object on one line. Letters are not escaped, nor is <c>&lt;</c>: encode the result before
    /// it goes into HTML.</summary>
    public static string ToJson(this Article article)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            article.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes the article as one JSON object. Its <c>id</c> is the document's file name without extension.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="json">Where to write; its options decide indentation and escapes.</param>
    /// <exception cref="InvalidOperationException">An object cannot stand where the writer is.</exception>
    public static void WriteTo(this Article article, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Path.GetFileNameWithoutExtension(article.Path));
        json.WriteMembers(article);
        json.WriteEndObject();
    }

    /// <summary>Everything but the <c>id</c>, which <c>corpus read --lines</c> takes over from its input.</summary>
    internal static void WriteMembers(this Utf8JsonWriter json, Article article)
    {
        json.WriteString("path", article.Path);
        WriteParts(json, article);
        WriteFacts(json, article);
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
