using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Finds a credit that pastes over several lines, as where a page sets its marker or its bracket apart:
/// <c>The boats in May. Credit:</c> above <c>Ann Lee</c>; <c>The boats in May (</c> above <c>Image:</c> above <c>Ann Lee)</c>.</summary>
internal static class BrokenCredit
{
    /// <summary>The name's line is short.</summary>
    private const int NameWords = 8;

    /// <param name="start">Where marker or bracket begins in the first line; 0 where the line holds nothing else.</param>
    /// <param name="last">The line that holds the name.</param>
    public static bool TryRead(Page page, int line, out int start, out TextRange credit, out int last)
    {
        var text = page.TextOf(line);
        start = Marker(text);
        last = page.Next(line);
        credit = default;
        if (start < 0 && IsOpen(text))
        {
            start = text.Length - 1;
            if (last < page.Lines.Length && Marker(page.TextOf(last)) == 0)
            {
                last = page.Next(last);
            }
            else if (!CreditLine.Is(page, last))
            {
                return false;
            }
        }

        if (start < 0 || !IsName(page, last))
        {
            return false;
        }

        credit = CreditLine.TryRead(page, last, out var read) ? read : WithoutBracket(page, last);
        return true;
    }

    /// <summary>Where a marker begins that the line ends with, -1 where there is none.</summary>
    private static int Marker(ReadOnlySpan<char> line)
    {
        if (!IsCut(line))
        {
            return -1;
        }

        var markers = CreditMarkers.Default;
        for (var at = Math.Max(0, line.Length - markers.Longest); at < line.Length; at++)
        {
            if (IsBehindSentence(line, at) && markers.TryMatch(line.Slice(at), out var length)
                && line.Slice(at + length).Trim(" .…".AsSpan()).IsEmpty)
            {
                return line.Slice(0, at).Trim(" (".AsSpan()).IsEmpty ? 0 : at;
            }
        }

        return -1;
    }

    private static bool IsCut(ReadOnlySpan<char> line) =>
        line[line.Length - 1] is ':' or '…' || line.EndsWith("...".AsSpan(), StringComparison.Ordinal);

    /// <summary>At the line's start, or behind a stop or bracket: else the marker is a word of the sentence (<c>cost per credit:</c>).</summary>
    private static bool IsBehindSentence(ReadOnlySpan<char> line, int at)
    {
        var before = line.Slice(0, at).TrimEnd();
        return before.IsEmpty || before[before.Length - 1] is '.' or '!' or '?' or ')' or '”' or '"' or '(' or '[' or '|';
    }

    private static bool IsOpen(ReadOnlySpan<char> line) => line[line.Length - 1] == '(';

    private static bool IsName(Page page, int line) =>
        line < page.Lines.Length
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is > 0 and <= NameWords
        && page.Lines[line].Capitals > 0
        && !page.Has(line, LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.Furniture);

    private static TextRange WithoutBracket(Page page, int line)
    {
        var range = page.Lines[line].Range;
        return page.Text[range.End - 1] == ')' ? Trim.Margins(page.Text, new TextRange(range.Start, range.End - 1)) : range;
    }
}
