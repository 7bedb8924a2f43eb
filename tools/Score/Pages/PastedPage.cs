using System.Text.Json;

namespace Score.Pages;

/// <summary>A page of <c>articles.jsonl</c>: what was pasted, and what people said is its body.</summary>
/// <param name="LineLabels">One letter a line; <see cref="BodyLabel"/> marks the body.</param>
internal sealed record PastedPage(string Id, string Source, PageLines Lines, string LineLabels, string? Body)
{
    public const char BodyLabel = 'B';

    public static IEnumerable<PastedPage> ReadAll(string path) => JsonLines.Read(path).Select(Of);

    private static PastedPage Of(JsonElement row) => new(
        JsonLines.Id(row),
        row.GetProperty("source").GetString()!,
        new PageLines(row.GetProperty("paste").GetString()!),
        row.GetProperty("labels").GetString()!,
        row.GetProperty("body").GetString());
}
