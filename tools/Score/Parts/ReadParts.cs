using System.Text.Json;
using Score.Pages;

namespace Score.Parts;

/// <summary>The parts of a page as <c>corpus read</c> prints them, by the lines they stand on.</summary>
internal static class ReadParts
{
    public static PartLines Of(JsonElement document, PageLines page)
    {
        var parts = new PartLines();
        Whole(PartKind.Headline, "headline");
        Whole(PartKind.Section, "section");
        Whole(PartKind.Standfirst, "standfirst");
        Whole(PartKind.Byline, "byline");
        Whole(PartKind.Published, "published");
        Whole(PartKind.Related, "related");
        Within(PartKind.Caption, "images", "caption");
        Within(PartKind.Credit, "images", "credit");
        Within(PartKind.Video, "videos", "title");
        return parts;

        void Whole(PartKind kind, string name) => parts.Add(kind, ReadLines.Of(document, name, page));

        // An image's caption and credit have no range of their own: each stands somewhere in the image's.
        void Within(PartKind kind, string name, string text)
        {
            foreach (var part in ReadLines.Parts(document, name))
            {
                if (part.GetProperty(text).GetString() is { } words
                    && TextSearch.Find(page.Text, ReadLines.RangeOf(part), words) is { } range)
                    parts.Add(kind, page.Touched(range));
            }
        }
    }
}
