using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes images and videos.</summary>
internal static class MediaJson
{
    public static void WriteImage(Utf8JsonWriter json, Image image)
    {
        json.WriteString("caption", image.Caption?.Text);
        json.WriteString("credit", image.Credit?.Text);
        json.WriteRange(image.Provenance);
    }

    public static void WriteVideo(Utf8JsonWriter json, Video video)
    {
        json.WriteString("title", video.Title?.Text);
        json.WriteString("duration", video.Duration is { } duration ? JsonDuration.Of(duration) : null);
        json.WriteRange(video.Provenance);
    }
}
