using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds who took or owns a picture at the end of a line: <c>… in May. Photo: Ann Lee</c>, <c>… (Reuters)</c>.</summary>
internal static class CreditScanner
{
    private const int LongestCredit = 60;
    private const string Via = " via ";

    /// <param name="line">Without margins.</param>
    /// <param name="start">Where the credit's words begin, the marker (<c>Photo:</c>) and the opening bracket included.</param>
    /// <param name="credit">The credit alone, without marker and bracket; counted from the line's start.</param>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out TextRange credit)
    {
        var markers = CreditMarkers.Default;
        line = markers.WithoutTail(line);
        for (start = Math.Max(0, line.Length - LongestCredit); start < line.Length; start++)
        {
            // Most of a line is inside words.
            if (start > 0 && line[start] is >= 'a' and <= 'z' && line[start - 1] is >= 'a' and <= 'z')
            {
                continue;
            }

            if (markers.MayOpen(line.Slice(start)) && StartsWord(line, start) && markers.TryMatch(line.Slice(start), out var length) && Ends(line, start + length))
            {
                credit = Inside(line, start + length, line.Length);
                start = Opening(line, start);
                return credit.Length > 0;
            }
        }

        return TryAgency(line, markers, out start, out credit) || TryOwned(line, out start, out credit);
    }

    /// <summary>A line that is nothing but a name and whose picture it is: <c>Ann Lee for The Harbour Post</c>, <c>Ann Lee/The Harbour
    /// Post</c>, <c>THE HARBOUR POST/Ann Lee</c>.</summary>
    private static bool TryOwned(ReadOnlySpan<char> line, out int start, out TextRange credit)
    {
        start = 0;
        credit = new TextRange(0, line.Length);
        if (line.Length > LongestCredit)
        {
            return false;
        }

        var slash = line.IndexOf('/');
        if (slash > 0 && line.LastIndexOf('/') == slash)
        {
            return line.IndexOfAny('.', ',') < 0
                && (IsOwned(line.Slice(0, slash), line.Slice(slash + 1)) || IsOwned(line.Slice(slash + 1), line.Slice(0, slash)));
        }

        var client = line.IndexOf(" for ".AsSpan(), StringComparison.Ordinal);
        return client > 0 && IsFullName(line.Slice(0, client)) && IsTitleCase(line.Slice(client + 5));
    }

    private static bool IsOwned(ReadOnlySpan<char> name, ReadOnlySpan<char> owner) =>
        IsFullName(name) && IsTitleCase(owner) && !IsFullName(owner);

    private static bool IsFullName(ReadOnlySpan<char> words) => words.IndexOf(' ') > 0 && NameShape.IsPerson(words);

    private static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((i == 0 || words[i - 1] == ' ') && !CharClass.IsUpper(words[i]) && words[i] != '&')
            {
                return false;
            }
        }

        return words.Length > 0 && !(words[words.Length - 1] is '.' or '?' or '!' or ':');
    }

    /// <summary>A line that ends with an agency's name, from the last stop or bracket on.</summary>
    private static bool TryAgency(ReadOnlySpan<char> line, CreditMarkers markers, out int start, out TextRange credit)
    {
        credit = default;
        var end = line.Length;
        while (end > 0 && line[end - 1] is ')' or ']' or '.')
        {
            end--;
        }

        start = end;
        if (!markers.EndsWithAgency(line.Slice(0, end)))
        {
            return false;
        }

        while (start > 0 && !(line[start - 1] is '(' or '[' or '.' or '!' or '?' or '|' or '—' or '–') && end - start < LongestCredit)
        {
            start--;
        }

        // Without a stop or bracket before it, the agency is the last word of a sentence, unless the line is nothing but a credit.
        var bounded = start > 0
            ? end - start < LongestCredit
            : end <= LongestCredit
                && line.Slice(0, end).IndexOf(' ') is var gap
                && (gap < 0 || CharClass.IsUpper(line[gap + 1]) || !CharClass.IsLetter(line[gap + 1]));
        bounded = bounded || TryVia(line.Slice(0, end), out start);
        credit = bounded ? Inside(line, start, end) : default;
        start = Opening(line, start);
        return bounded;
    }

    /// <summary>Whether the line ends with the agency that handed a picture on: <c>Ann Lee via Getty Images</c>.</summary>
    public static bool IsHandedOn(ReadOnlySpan<char> line) =>
        line.LastIndexOf(Via.AsSpan()) > 0 && CreditMarkers.Default.EndsWithAgency(line.TrimEnd(")].".AsSpan()));

    /// <summary>The names before the agency that handed their picture on, without a stop between caption and credit: <c>The boats at rest
    /// Ann Lee/Harbour Pictures via Getty Images</c>.</summary>
    private static bool TryVia(ReadOnlySpan<char> line, out int start)
    {
        start = line.LastIndexOf(Via.AsSpan());
        if (start <= 0 || line.Length - start > LongestCredit)
        {
            start = 0;
            return false;
        }

        for (var end = start; end > 0;)
        {
            var word = line.Slice(0, end).LastIndexOf(' ') + 1;
            if (!CharClass.IsUpper(line[word]) && line[word] != '/')
            {
                break;
            }

            (start, end) = (word, word - 1);
        }

        return start > 0;
    }

    private static bool StartsWord(ReadOnlySpan<char> line, int at) =>
        !CharClass.IsSpace(line[at])
        && (at == 0 || !CharClass.IsWordPart(line[at - 1]) || (CharClass.IsUpper(line[at]) && !CharClass.IsUpper(line[at - 1])));

    /// <summary>What follows the marker is a name, not a clause: no stop but that of an initial.</summary>
    private static bool Ends(ReadOnlySpan<char> line, int at)
    {
        for (; at + 2 < line.Length; at++)
        {
            if (line[at] is '.' or '!' or '?' && line[at + 1] == ' ' && at > 1 && CharClass.IsWordPart(line[at - 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static TextRange Inside(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && IsFringe(line[start]))
        {
            start++;
        }

        while (end > start && (IsFringe(line[end - 1]) || line[end - 1] is ')' or ']' or '.'))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    private static bool IsFringe(char c) => CharClass.IsSpace(c) || c is ':' or '(' or '[' or '|' or '-' or '–' or '—' or ',' or '.' or '…';

    private static int Opening(ReadOnlySpan<char> line, int start)
    {
        while (start > 0 && (CharClass.IsSpace(line[start - 1]) || line[start - 1] is '(' or '[' or '|' or '—' or '–' or '-'))
        {
            start--;
        }

        return start;
    }
}
