using System.Text.Json;
using Score.Pages;
using Score.Parts;

namespace Score.Tests;

/// <summary>A pasted page of our own, and what a reader might print of it.</summary>
internal static class FerryPage
{
    private static readonly string[] Text =
    [
        "Home Business",                                                    // 1
        "Ferry back in service",                                            // 2
        "By Ann Lee",                                                       // 3
        "",                                                                 // 4
        "The ferry in the harbour. Photo: Joe Roe",                         // 5
        "The ferry returned to the harbour on Monday after eight months.",  // 6
        "The ferry in the harbour. Photo: Joe Roe",                         // 7
        "Read more: Ferry fares to rise",                                   // 8
        "Harbour board votes",                                              // 9
    ];

    public static readonly PageLines Lines = new(string.Join('\n', Text));

    /// <summary>What an annotator would say of it.</summary>
    public static LabelledPage Labelled { get; } = LabelledPage.Read(
    [
        ["ferry", "first", "section", "1"],
        ["ferry", "first", "headline", "2"],
        ["ferry", "first", "byline", "3"],
        ["ferry", "first", "caption", "5,7"],
        ["ferry", "first", "credit", "5,7"],
        ["ferry", "first", "related", "8,9"],
    ]).Single();

    /// <summary>The range of a text on the page, as <c>corpus read</c> prints it.</summary>
    public static object At(string text)
    {
        var start = Lines.Text.IndexOf(text, StringComparison.Ordinal);
        return new { text, start, end = start + text.Length };
    }

    public static PartOutcome Score(PartKind kind, object document) =>
        PartScorer.Score(Labelled, Read(document), Lines).Single(outcome => outcome.Kind == kind);

    /// <summary>The parts of a document of which only some properties are given; the others are null.</summary>
    public static PartLines Read(object document)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in new[] { "headline", "section", "standfirst", "byline", "published", "images", "videos", "related" })
            properties[name] = document.GetType().GetProperty(name)?.GetValue(document);

        return ReadParts.Of(JsonSerializer.SerializeToElement(properties), Lines);
    }
}
