using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads names in a byline: <c>By Ann Lee and José de la Cruz, Reporter | May 3</c> names two.</summary>
internal static class NameRun
{
    private const int MostNameWords = 4;

    /// <summary>Finds the byline's cue as a word of its own; <paramref name="behind"/> is where the names begin,
    /// the line's length if it ends there.</summary>
    public static bool TryFindCue(ReadOnlySpan<char> line, out int behind)
    {
        var words = BylineWords.Default;
        for (var at = 0; TryWord(line, ref at, out var start);)
        {
            if (words.IsCue(line.Slice(start, at - start)) && (start == 0 || !CharClass.IsApostrophe(line[start - 1])))
            {
                behind = SkipSigns(line, at);
                return true;
            }
        }

        behind = 0;
        return false;
    }

    /// <summary>The longest run of capitalised names, parted by commas and <c>and</c>, from there on.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, int from, out TextRange names)
    {
        var (start, end, at, read, words) = (-1, -1, from, from, 0);
        while (TryWord(line, ref at, out var first) && !BreaksRun(line, read, first))
        {
            var word = line.Slice(first, at - first);
            words = HasComma(line, read, first) ? 0 : words;
            read = at;
            if (BylineWords.Default.IsLink(word) && end >= 0)
            {
                words = BylineWords.Default.IsConjunction(word) ? 0 : words;
                continue;
            }

            if (!CharClass.IsUpper(word[0]) || BylineWords.Default.Ends(word) || ++words > MostNameWords || MonthNames.NumberOf(word) > 0)
            {
                break;
            }

            start = start < 0 ? first : start;
            read = end = at < line.Length && line[at] == '.' && word.Length <= 2 ? at + 1 : at;
        }

        names = end > start ? new TextRange(start, end) : default;
        return end > start;
    }

    /// <summary>A line that begins with the cue and names a desk: <c>By Staff Reports</c>, <c>By News Desk</c>.</summary>
    public static bool TryReadDesk(ReadOnlySpan<char> line, int from, out TextRange names)
    {
        var (start, end, words, at) = (-1, from, 0, 0);
        var opens = TryWord(line, ref at, out var cue) && cue == 0 && SkipSigns(line, at) == from;
        while (TryWord(line, ref at, out var first) && words <= MostNameWords)
        {
            if (!CharClass.IsUpper(line[first]))
            {
                break;
            }

            (start, end, words) = (start < 0 ? first : start, at, words + 1);
        }

        names = opens && words is >= 2 and <= MostNameWords ? new TextRange(start, end) : default;
        return names.Length > 0;
    }

    /// <summary>Two words or more, one of them a name that the lexicon knows, the last of them no place (<c>Central Asia</c>).</summary>
    public static bool IsPerson(ReadOnlySpan<char> names)
    {
        var (words, known, last) = (0, false, WordClass.None);
        for (var at = 0; TryWord(names, ref at, out var start); words++)
        {
            last = WordLexicon.Default.ClassesOf(WordLexicon.Default.Find(names.Slice(start, at - start)));
            known |= (last & (WordClass.GivenName | WordClass.FamilyName)) != 0;
            if ((last & (WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)) != 0)
            {
                return false;
            }
        }

        return known && words >= 2 && ((last & WordClass.Place) == 0 || (last & WordClass.FamilyName) != 0);
    }

    /// <summary>Two to four words, each a known name or a word that no table knows.</summary>
    public static bool CanBePerson(ReadOnlySpan<char> names)
    {
        var words = 0;
        for (var at = 0; TryWord(names, ref at, out var start); words++)
        {
            var lexeme = WordLexicon.Default.Find(names.Slice(start, at - start));
            if (lexeme != WordLexicon.Unknown
                && (WordLexicon.Default.ClassesOf(lexeme) & (WordClass.GivenName | WordClass.FamilyName | WordClass.NameParticle)) == 0)
            {
                return false;
            }
        }

        return words is >= 2 and <= MostNameWords;
    }

    /// <summary>Whether what follows the names is an office or a sign that parts it from them: <c>Ann Lee Senior Editor</c>,
    /// <c>Ann Lee | May 3</c>.</summary>
    public static bool IsOver(ReadOnlySpan<char> line, int end)
    {
        var at = end;
        return TryWord(line, ref at, out var start)
            && (BylineWords.Default.Ends(line.Slice(start, at - start)) || line.Slice(end, start - end).IndexOfAny("|•·–—".AsSpan()) >= 0);
    }

    private static bool TryWord(ReadOnlySpan<char> line, ref int at, out int start)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        start = at;
        while (at < line.Length && IsInside(line, start, at))
        {
            at++;
        }

        return at > start;
    }

    /// <summary>Hyphens and apostrophes stay inside a word; a capital behind small letters parts glued words.</summary>
    private static bool IsInside(ReadOnlySpan<char> line, int start, int at) =>
        CharClass.IsWordPart(line[at])
            ? !IsGlued(line, start, at)
            : at > start && at + 1 < line.Length && (CharClass.IsApostrophe(line[at]) || line[at] == '-')
            && CharClass.IsLetter(line[at + 1]);

    /// <summary><c>LeePublished</c>, but not <c>McCoy</c> or <c>MacCoy</c>.</summary>
    private static bool IsGlued(ReadOnlySpan<char> line, int start, int at) =>
        at - start > 2
        && CharClass.IsUpper(line[at])
        && CharClass.IsLetter(line[at - 1])
        && !CharClass.IsUpper(line[at - 1])
        && !(at - start == 3 && line.Slice(start, 3).SequenceEqual("Mac".AsSpan()));

    /// <summary>Anything between two names but spaces, a comma, an ampersand or the stop of an initial.</summary>
    private static bool BreaksRun(ReadOnlySpan<char> line, int end, int next)
    {
        for (var i = end; i < next; i++)
        {
            if (!(CharClass.IsSpace(line[i]) || line[i] is ',' or '&' or '.'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComma(ReadOnlySpan<char> line, int end, int next) =>
        line.Slice(end, next - end).IndexOfAny(',', '&') >= 0;

    private static int SkipSigns(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        return at;
    }
}
