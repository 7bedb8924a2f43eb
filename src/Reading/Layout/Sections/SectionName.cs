using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>The section's name in a line that says more: the last step of the way to the article, without the article's own title behind
/// it, or what stands behind <c>Filed under</c>.</summary>
internal static class SectionName
{
    /// <summary>Signs of a title that a page cut short: fewer begin another name by chance.</summary>
    private const int LeastOfTitle = 12;

    /// <summary>Slashes that touch the words part steps where there are several: <c>Food/Drink</c> is one name.</summary>
    private const int LeastSlashes = 2;
    private const int DigitsOfYear = 4;

    /// <summary>Where it stands in the line.</summary>
    public static TextRange Of(ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        var start = SectionCues.Length(line);
        var end = WithoutTitle(line, headline);
        var isCut = end < line.Length;
        if (start > 0 || !(isCut || Breadcrumb.Is(line)))
        {
            return Named(line, start, line.Length);
        }

        end = Named(line, 0, end).End;
        start = LastStep(line.Slice(0, end), isCut);
        if (start > 0 && IsDay(line.Slice(start, end - start)))
        {
            end = Named(line, 0, start).End;
            start = LastStep(line.Slice(0, end), isCut);
        }

        return Named(line, start > 0 ? start : BehindRoot(line.Slice(0, end), isCut), end);
    }

    /// <summary>Where the title, or its beginning, follows the other steps; the line's end where it does not.</summary>
    private static int WithoutTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        if (headline.Length > 0 && line.Length > headline.Length && line.EndsWith(headline, StringComparison.OrdinalIgnoreCase))
        {
            return line.Length - headline.Length;
        }

        var step = line.Length;
        while (step > 0 && !Parts(line[step - 1]))
        {
            step--;
        }

        var title = line.Slice(step).Trim().TrimEnd("….’”\"'".AsSpan());
        return step > 0 && title.Length >= Math.Min(LeastOfTitle, headline.Length)
            && headline.StartsWith(title.Slice(0, Math.Min(title.Length, headline.Length)), StringComparison.OrdinalIgnoreCase)
            ? step
            : line.Length;
    }

    /// <summary>Behind the last sign or gap between two steps; 0 where there is none.</summary>
    private static int LastStep(ReadOnlySpan<char> way, bool isCut)
    {
        var slashes = isCut || Breadcrumb.OpensWithRoot(way) ? LeastSlashes : 0;
        foreach (var c in way)
        {
            slashes += c == '/' ? 1 : 0;
        }

        for (var at = way.Length - 1; at > 0; at--)
        {
            if (Parts(way[at]) && (way[at] != '/' || slashes >= LeastSlashes || CharClass.IsSpace(way[at - 1])))
            {
                return at + 1;
            }

            if (Breadcrumb.IsGap(way, at))
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>Without signs between the steps: behind the site's root, and of glued ones behind the last place where two touch. <c>Home</c>
    /// may open a section's name, too.</summary>
    private static int BehindRoot(ReadOnlySpan<char> way, bool isCut)
    {
        if (!Breadcrumb.OpensWithRoot(way))
        {
            return 0;
        }

        var start = Breadcrumb.Root.Length;
        if (CharClass.IsUpper(way[start]))
        {
            for (var at = way.Length - 1; at > start; at--)
            {
                if (CharClass.IsUpper(way[at]) && char.IsLower(way[at - 1]))
                {
                    return at;
                }
            }

            return start;
        }

        return isCut || SectionWords.AllOf(way.Slice(start)) ? start : 0;
    }

    /// <summary>With the digits of a year: <c>Politics / January 11, 2024</c>.</summary>
    private static bool IsDay(ReadOnlySpan<char> step)
    {
        var digits = 0;
        foreach (var c in step)
        {
            digits += CharClass.IsDigit(c) ? 1 : 0;
        }

        return digits >= DigitsOfYear;
    }

    private static bool Parts(char c) => c is '/' or '|' || (Breadcrumb.IsArrow(c) && c is not ('·' or '•'));

    /// <summary>The stretch without signs and blanks at its edges; the whole line where nothing is left.</summary>
    private static TextRange Named(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && IsEdge(line[start]))
        {
            start++;
        }

        while (end > start && IsEdge(line[end - 1]))
        {
            end--;
        }

        return start < end ? new TextRange(start, end) : new TextRange(0, line.Length);
    }

    private static bool IsEdge(char c) => CharClass.IsSpace(c) || c is ':' or ',' || Parts(c);
}
