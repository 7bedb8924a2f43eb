using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>The time of day over an entry of a live page: <c>14.40</c>, <c>9:05 pm ET</c>, or with who wrote it glued on, <c>18:41Ann
/// Lee</c>; a whole line.</summary>
internal static class EntryTime
{
    private const int MostWords = 6;
    private const int LettersOfZone = 4;
    private const int MinutesOfHour = 60;
    private const int HoursOfDay = 24;
    private const int HalfDay = 12;

    /// <param name="minutes">Since midnight.</param>
    /// <param name="isSure">Whether the line says that it is a time of day: by <c>am</c> or <c>pm</c>, or by an hour with two digits.</param>
    public static bool TryRead(ReadOnlySpan<char> text, in LineFeatures line, out int minutes, out bool isSure)
    {
        (minutes, isSure) = (0, false);
        var gap = text.IndexOfAny(':', '.');
        if (line.Words > MostWords || gap is < 1 or > 2 || !TryNumber(text.Slice(0, gap), out var hour)
            || text.Length < gap + 3 || !TryNumber(text.Slice(gap + 1, 2), out var minute) || hour >= HoursOfDay || minute >= MinutesOfHour)
        {
            return false;
        }

        var rest = text.Slice(gap + 3).TrimStart();
        var half = Half(ref rest);
        minutes = (((half > 0 ? (hour % HalfDay) + (HalfDay * (half - 1)) : hour) * MinutesOfHour) + minute);
        isSure = half > 0 || gap == 2;
        return rest.Length == 0 || IsZone(rest) || (text[gap] == ':' && CharClass.IsUpper(rest[0]));
    }

    /// <summary>1 for a time before noon, 2 for one after it, 0 where the line does not say; what said it is taken off.</summary>
    private static int Half(ref ReadOnlySpan<char> rest)
    {
        var stop = rest.Length > 1 && rest[1] == '.' ? 1 : 0;
        if (rest.Length < 2 + stop || WordHash.Fold(rest[1 + stop]) != 'm' || WordHash.Fold(rest[0]) is not ('a' or 'p')
            || (rest.Length > 2 + stop && CharClass.IsLetter(rest[2 + stop])))
        {
            return 0;
        }

        var half = WordHash.Fold(rest[0]) == 'a' ? 1 : 2;
        rest = rest.Slice(2 + stop).TrimStart('.').TrimStart();
        return half;
    }

    private static bool IsZone(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (!CharClass.IsUpper(c))
            {
                return false;
            }
        }

        return rest.Length <= LettersOfZone;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!CharClass.IsDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
