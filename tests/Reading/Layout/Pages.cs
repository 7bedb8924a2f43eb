using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Runs the layout stage on a page and shows its parts as text.</summary>
internal static class Pages
{
    public static DocumentLayout Layout(string text) => LayoutReader.Read(DocumentText.From(text), CancellationToken.None);

    public static ArticleFacts Parts(string text) => Layout(text).Parts;

    public static string? In(this TextRange? range, string text) => range?.In(text);

    public static string[] In(this TextRange[] ranges, string text) => [.. ranges.Select(range => range.In(text))];

    /// <summary>A page with a menu above and a footer below, so that it is no clean document; the article's lines stand between.</summary>
    public static string Page(params string[] article) => string.Join('\n',
    [
        "Skip to main content", "Home", "World", "Business", "Subscribe", "Sign in", "",
        .. article,
        "", "Share this article", "Most read", "Ferry fares to rise", "Privacy policy", "Contact us", "© 2021 All rights reserved",
    ]);

    /// <summary>Paragraphs of a small story, so long that they are running text.</summary>
    public static readonly string[] Story =
    [
        "The harbour board voted on Monday to rebuild the old lighthouse, which a storm had damaged badly in the winter of last year.",
        "Engineers expect the work on the lighthouse to take eighteen months, and the board has asked the council for half of the money.",
        "Fishermen in the harbour said they had waited long enough for the light, and that two boats had already run aground without it.",
    ];
}
