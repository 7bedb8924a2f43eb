using System.Text.Json;

namespace Score.Pages;

/// <summary>The lines that the parts stand on which <c>corpus read</c> prints with their range.</summary>
internal static class ReadLines
{
    public static IEnumerable<int> Of(JsonElement document, string name, PageLines page) =>
        Parts(document, name).SelectMany(part => page.Touched(RangeOf(part)));

    /// <summary>A property's objects: none, the one it holds, or those of its list.</summary>
    public static IEnumerable<JsonElement> Parts(JsonElement document, string name) => document.GetProperty(name) switch
    {
        { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        var part => [part],
    };

    public static Range RangeOf(JsonElement part) => part.GetProperty("start").GetInt32()..part.GetProperty("end").GetInt32();
}
