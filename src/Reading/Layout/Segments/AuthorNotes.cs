using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Cuts off the end of the body what is said of its author: a line that opens with the byline's name,
/// or with words that only such notes open with.</summary>
internal static class AuthorNotes
{
    /// <summary>Lines at the end of the body that may be a note.</summary>
    private const int LinesFromEnd = 6;

    public static LineSpan Cut(Page page, LineSpan body, TextRange? byline)
    {
        var last = body.Last;
        var line = body.Last;
        for (var i = 0; i < LinesFromEnd && line > body.First; i++, line = page.Previous(line))
        {
            if (page.Has(line, LineTraits.AuthorNote) || (byline is { } names && OpensWith(page, line, names)))
            {
                last = page.Previous(line);
            }
        }

        return new LineSpan(body.First, last);
    }

    /// <summary>The byline's own line is no note on its author.</summary>
    private static bool OpensWith(Page page, int line, TextRange names) =>
        page.Labels[line] != BlockKind.Byline
        && page.TextOf(line).StartsWith(page.Text.AsSpan(names.Start, names.Length), StringComparison.OrdinalIgnoreCase);
}
