using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What stands between two words of a byline.</summary>
internal static class NameGap
{
    /// <summary>Whether nothing parts the word from the one before, not even the stop of an initial.</summary>
    public static bool IsGlued(ReadOnlySpan<char> line, int first) => first > 0 && CharClass.IsWordPart(line[first - 1]);

    /// <summary>Anything between two names but spaces, a comma, an ampersand or the stop of an initial.</summary>
    public static bool Breaks(ReadOnlySpan<char> line, int from, int next)
    {
        for (var i = Math.Max(0, from); i < next; i++)
        {
            if (IsDomain(line, i) || !(CharClass.IsSpace(line[i]) || line[i] is ',' or '&' or '.' or ';' or '/' or '*' or '®'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stop inside <c>harbour.com</c>, where initials (<c>Z.B.</c>) have one letter before theirs.</summary>
    private static bool IsDomain(ReadOnlySpan<char> line, int stop) =>
        line[stop] == '.' && stop > 1 && stop + 1 < line.Length
        && CharClass.IsLetter(line[stop - 1]) && CharClass.IsLetter(line[stop - 2]) && CharClass.IsLetter(line[stop + 1]);

    /// <summary>Whether another name begins behind it.</summary>
    public static bool HasSeparator(ReadOnlySpan<char> line, int from, int next) =>
        line.Slice(from, next - from).IndexOfAny(",&;/".AsSpan()) >= 0;
}
