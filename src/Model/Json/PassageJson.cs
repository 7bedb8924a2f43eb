using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes what all facts have: words and where they stand.</summary>
internal static class PassageJson
{
    public static void WritePassage(this Utf8JsonWriter json, string key, Passage? passage)
    {
        if (passage is not { } present)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteText(present.Provenance);
        json.WriteEndObject();
    }

    public static void WritePassages(this Utf8JsonWriter json, string key, IReadOnlyList<Passage> passages) =>
        json.WriteObjects(key, passages, static (json, passage) => json.WriteText(passage.Provenance));

    /// <summary>An array of objects; <paramref name="write"/> gives each its keys.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteText(this Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("text", provenance.Text);
        json.WriteRange(provenance);
    }

    public static void WriteRange(this Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteNumber("start", provenance.Range.Start);
        json.WriteNumber("end", provenance.Range.End);
    }
}
