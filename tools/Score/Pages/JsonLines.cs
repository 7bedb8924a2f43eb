using System.Text.Json;

namespace Score.Pages;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    public static IEnumerable<JsonElement> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    /// <summary>The objects by their <c>id</c>.</summary>
    public static Dictionary<string, JsonElement> ReadById(string path) => Read(path).ToDictionary(Id, StringComparer.Ordinal);

    public static string Id(JsonElement row) => row.GetProperty("id").GetString()!;
}
