using System.Text.Json;
using Score.Pages;

namespace Score.Body;

/// <summary>How well a page's body was read: by its words as the kit scores them, and by its lines.</summary>
/// <param name="Missed">How many lines of the body were not read as such.</param>
/// <param name="Extra">How many lines were read as body that are none, by what they are truly labelled.</param>
internal sealed record BodyScore(string Id, double Precision, double Recall, int Missed, IReadOnlyDictionary<char, int> Extra)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="document">What <c>corpus read</c> printed of the page.</param>
    public static BodyScore Of(PastedPage page, string body, JsonElement document)
    {
        var (precision, recall) = Shingles.Compare(body, TextOf(document));
        var lines = ReadLines.Of(document, "paragraphs", page.Lines).ToHashSet();
        var labelled = page.LineLabels.Index().Where(label => label.Item == PastedPage.BodyLabel).Select(label => label.Index + 1);
        return new(
            page.Id,
            precision,
            recall,
            labelled.Count(line => !lines.Contains(line)),
            new SortedDictionary<char, int>(lines
                .Select(line => page.LineLabels[line - 1])
                .Where(label => label != PastedPage.BodyLabel)
                .CountBy(label => label)
                .ToDictionary()));
    }

    private static string TextOf(JsonElement document) =>
        string.Join("\n\n", document.GetProperty("paragraphs").EnumerateArray().Select(part => part.GetProperty("text").GetString()));
}
