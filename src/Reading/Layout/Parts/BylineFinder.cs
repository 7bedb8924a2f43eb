using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds who wrote the article, in the lines around its headline: behind a cue (<c>By</c>), or as a line of names alone.</summary>
internal static class BylineFinder
{
    private const int LinesAbove = 2;
    private const int LongestByline = 24;

    /// <param name="last">The last line that may hold it.</param>
    /// <param name="section">The key of the section's line, which may look like a name.</param>
    /// <returns>The last line of the title area that names author or date; the headline if there is none.</returns>
    public static int Find(Page page, int headline, int last, ulong section, PartsBuilder parts)
    {
        var credits = headline;
        var near = page.Next(page.Next(headline));
        for (var line = page.Next(headline); line <= last && line < page.Lines.Length; line = page.Next(line))
        {
            if (page.Lines[line].Words > LongestByline && page.Lines[line].IsProse)
            {
                if (page.Has(page.Next(line), LineTraits.BylineCue | LineTraits.HasDate))
                {
                    continue;
                }
                break;
            }

            if (TryCue(page, line, parts)
                || (!parts.HasByline && page.Lines[line].Key != section && TryNames(page, line, line <= near, parts))
                || page.Has(line, LineTraits.HasDate))
            {
                credits = line;
            }
        }

        for (var (line, i) = (page.Previous(headline), 0); i < LinesAbove && line >= 0 && !parts.HasByline; i++, line = page.Previous(line))
        {
            if (!TryCue(page, line, parts) && page.Has(line, LineTraits.HasDate))
            {
                TryNames(page, line, false, parts);
            }
        }

        return credits;
    }

    private static bool TryCue(Page page, int line, PartsBuilder parts)
    {
        if (parts.HasByline || page.Lines[line].Words > LongestByline)
        {
            return false;
        }

        var text = page.TextOf(line);
        if (!NameRun.TryFindCue(text, out var behind))
        {
            return false;
        }

        if (NameRun.TryRead(text, behind, out var names) || NameRun.TryReadDesk(text, behind, out names))
        {
            parts.SetByline(line, Shift(names, page.Lines[line].Range.Start));
            return true;
        }

        var next = page.Next(line);
        if (behind == text.Length && next < page.Lines.Length && NameRun.TryRead(page.TextOf(next), 0, out names))
        {
            parts.SetByline(next, Shift(names, page.Lines[next].Range.Start));
            return true;
        }

        return false;
    }

    /// <summary>A line that is nothing but the name of a person.</summary>
    /// <param name="near">Right below the headline even a name that no list knows is a byline.</param>
    private static bool TryNames(Page page, int line, bool near, PartsBuilder parts)
    {
        var text = page.TextOf(line);
        if (page.Has(line, LineTraits.Furniture | LineTraits.Sentence | LineTraits.EndsWithColon)
            || !NameRun.TryRead(text, 0, out var names)
            || names.Start > 0
            || !(names.End == text.Length || page.Has(line, LineTraits.HasDate) || NameRun.IsOver(text, names.End))
            || !(NameRun.IsPerson(text.Slice(names.Start, names.Length))
                || ((near || IsDated(page, line)) && NameRun.CanBePerson(text.Slice(names.Start, names.Length)))))
        {
            return false;
        }

        parts.SetByline(line, Shift(names, page.Lines[line].Range.Start));
        return true;
    }

    /// <summary>Next to a date even a name that no list knows is a byline.</summary>
    private static bool IsDated(Page page, int line) =>
        page.Has(line, LineTraits.HasDate)
        || page.Has(page.Next(line), LineTraits.HasDate | LineTraits.PublishedCue)
        || page.Has(page.Previous(line), LineTraits.HasDate | LineTraits.PublishedCue);

    private static TextRange Shift(TextRange range, int by) => new(range.Start + by, range.End + by);
}
