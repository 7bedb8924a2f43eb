using System.Text;
using System.Text.Json;

namespace Fit.Captions;

/// <summary>The captions that the kit knows of a page, and how its scorer compares what was read with them.</summary>
/// <param name="Captions">The words of each; empty where the kit knows none.</param>
/// <param name="WithCredits">The same with the words of the credit.</param>
/// <param name="IsWhole">Whether people annotated them, so that what is read beside them is wrong.</param>
internal sealed record CaptionTruth(string[][] Captions, string[][] WithCredits, bool IsWhole)
{
    /// <summary>Of a true caption's words so many must stand in one that was read, and of the words read so many in a true one.</summary>
    private const double LeastFound = 0.8;
    private const double LeastRight = 0.5;

    public static CaptionTruth Of(JsonElement row)
    {
        var captions = row.GetProperty("captions") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [];
        return new CaptionTruth(
            [.. captions.Select(caption => Words(Part(caption, "caption")))],
            [.. captions.Select(caption => Words(Part(caption, "caption") + " " + Part(caption, "credit")))],
            row.GetProperty("gt").TryGetProperty("captions", out var by) && by.ValueKind == JsonValueKind.String
                && by.GetString()!.StartsWith("gold", StringComparison.Ordinal));
    }

    public CaptionScore Compare(IEnumerable<string> read)
    {
        var given = read.Select(Words).ToArray();
        return new CaptionScore(
            Captions.Count(caption => caption.Length == 0 || given.Any(words => Shared(caption, words) >= LeastFound * caption.Length)),
            Captions.Length,
            IsWhole ? given.Count(words => WithCredits.Any(caption => Shared(words, caption) >= LeastRight * words.Length)) : 0,
            IsWhole ? given.Length : 0);
    }

    private static string Part(JsonElement caption, string name) =>
        caption.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String ? part.GetString()! : "";

    private static int Shared(string[] left, string[] right)
    {
        var counts = right.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        return left.CountBy(word => word).Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
    }

    private static string[] Words(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            letters.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
