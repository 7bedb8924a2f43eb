using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The running time of a video or recording as players print it: <c>02:51</c>, <c>1:02:51</c>, <c>2 min 51 sec</c>,
/// behind the time that has run in <c>0:00/2:51</c>; a whole line.</summary>
internal static class RunningTime
{
    private const int Longest = 40;

    public static bool TryRead(ReadOnlySpan<char> line, out int seconds) =>
        TryClock(line.Slice(line.LastIndexOf('/') + 1).TrimStart(), out seconds) || (line.Length <= Longest && SpokenTime.Default.TryRead(line, out seconds));

    private static bool TryClock(ReadOnlySpan<char> line, out int seconds)
    {
        seconds = 0;
        var (part, digits, parts) = (0, 0, 1);
        foreach (var c in line)
        {
            if (CharClass.IsDigit(c) && digits < 2)
            {
                part = (part * 10) + (c - '0');
                digits++;
            }
            else if (c == ':' && digits > 0 && parts < 3)
            {
                seconds = (seconds + part) * 60;
                (part, digits, parts) = (0, 0, parts + 1);
            }
            else
            {
                return false;
            }
        }

        seconds += part;
        return parts > 1 && digits == 2 && part < 60;
    }
}
