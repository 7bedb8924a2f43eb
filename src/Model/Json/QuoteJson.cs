using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a quote and whom it is attributed to.</summary>
internal static class QuoteJson
{
    public static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteText(quote.Provenance);
        json.WriteString("kind", JsonNames.Of(quote.Kind));
        json.WriteString("in", JsonNames.Of(quote.In));
        json.WriteNumber("utterance", quote.Utterance);
        WriteSpeaker(json, quote.Attribution);
        json.WritePassage("cue", quote.Attribution?.Cue);
        json.WriteString("via", quote.Attribution?.Via?.Text);
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Attribution? attribution)
    {
        if (attribution is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("mention", attribution.Mention.Text);
        json.WriteRange(attribution.Mention.Provenance);
        json.WriteString("name", attribution.Name);
        json.WriteString("kind", JsonNames.Of(attribution.Kind));
        json.WriteEndObject();
    }
}
