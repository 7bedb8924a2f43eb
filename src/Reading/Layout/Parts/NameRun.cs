using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads names in a byline: <c>By Ann Lee and José de la Cruz, Reporter | May 3</c> names two.</summary>
internal ref struct NameRun
{
    private const int MostNameWords = 4;

    /// <summary>A surname's least length; shorter words are initials and titles.</summary>
    private const int NameLetters = 3;

    /// <summary>Up to so many characters a word that opens with a digit is an ordinal: <c>15th</c>.</summary>
    private const int LongestOrdinal = 4;

    private readonly ReadOnlySpan<char> line;
    private int start;

    /// <summary>Behind the last word taken.</summary>
    private int end;

    /// <summary>Behind the names before the one that is being read.</summary>
    private int settled;
    private int words;
    private int wordsOfFirst;
    private int parts;

    private NameRun(ReadOnlySpan<char> line)
    {
        this.line = line;
        (start, end) = (-1, -1);
    }

    /// <summary>The run of capitalised names, parted by commas and <c>and</c>, from there on.</summary>
    /// <param name="isDesk">Whether it names a body by its staff: <c>News Desk</c>.</param>
    public static bool TryRead(ReadOnlySpan<char> line, int from, out TextRange names, out bool isDesk)
    {
        var run = new NameRun(line);
        isDesk = run.Read(from);
        run.DropUnfinished(false);
        names = run.end > run.start && run.start >= 0 ? new TextRange(run.start, run.end) : default;
        return names.Length > 1;
    }

    public static bool TryRead(ReadOnlySpan<char> line, int from, out TextRange names) => TryRead(line, from, out names, out _);

    private bool Read(int from)
    {
        var (at, read, isDesk) = (from, from, false);
        while (NameWords.TryNext(line, ref at, out var first))
        {
            var word = line.Slice(first, at - first);
            if (IsFootnote(read, first, at))
            {
                read = at;
                continue;
            }

            if (IsNickname(read, first, at))
            {
                read = at + 1;
                continue;
            }

            if (end >= 0 && (BreaksRun(read, first) || IsGlued(first)))
            {
                return false;
            }

            if (HasSeparator(read, first))
            {
                Part();
            }

            read = at;
            if (BylineWords.Default.IsLink(word) && end >= 0)
            {
                if (BylineWords.Default.IsConjunction(word))
                {
                    Part();
                }

                continue;
            }

            if (BylineWords.Default.IsDesk(word) && IsDeskEnd(at))
            {
                start = start < 0 ? first : start;
                (read, end, isDesk) = (at, at, true);
                continue;
            }

            if (isDesk)
            {
                return true;
            }

            if (start < 0 && BylineWords.Default.IsArticle(word))
            {
                start = first;
                continue;
            }

            if (!(CharClass.IsUpper(word[0]) || (CharClass.IsDigit(word[0]) && word.Length > LongestOrdinal && CharClass.IsLetter(word[word.Length - 1])))
                || MonthNames.IsOfDate(line, first, at)
                || words == MostNameWords)
            {
                return false;
            }

            if (BylineWords.Default.IsOfOffice(word) && IsOfAgency())
            {
                (read, end, words) = (at, at, words + 1);
                continue;
            }

            if (Ends(word) && !(parts > 0 && BylineWords.Default.IsTopic(word) && (words > 0 ? IsLast(at) : IsNameNext(at))))
            {
                DropUnfinished(BylineWords.Default.IsOfOffice(word));
                return false;
            }

            var tail = BylineWords.Default.TailOf(word);
            if (tail > 0 && Ends(word.Slice(0, word.Length - tail)))
            {
                return false;
            }

            start = start < 0 ? first : start;
            words++;
            read = end = tail > 0 ? at - tail : HasSign(at, word.Length) ? at + 1 : at;
            if (tail > 0)
            {
                return false;
            }
        }

        return isDesk;
    }

    /// <summary>Another name begins.</summary>
    private void Part()
    {
        DropUnfinished(false);
        wordsOfFirst = parts == 0 ? words : wordsOfFirst;
        (settled, words, parts) = (end, 0, parts + 1);
    }

    /// <summary>What stands behind a full name as one word is no name, unless it is a degree: a place, an agency.
    /// What an office follows is where it is held: <c>Ann Lee, Sun Sports Writer</c>.</summary>
    private void DropUnfinished(bool isOffice)
    {
        if (parts == 0 || words == 0)
        {
            return;
        }

        var part = line.Slice(settled, end - settled);
        var drops = words == 1
            ? isOffice || (!IsDegree(part) && (wordsOfFirst > 1 || IsPlace(part)))
            : isOffice && !NameShape.IsPerson(part);
        if (drops)
        {
            (end, words) = (settled, 0);
        }
    }

    /// <summary>A degree by the table, or three to five letters, the last of them large: <c>MD</c>, <c>FACLM</c>.</summary>
    private static bool IsDegree(ReadOnlySpan<char> part)
    {
        var at = 0;
        return NameWords.TryNext(part, ref at, out var first)
            && ((ClassesOf(part.Slice(first, at - first)) & WordClass.NameSuffix) != 0
                || (at - first is >= 3 and <= 5 && CharClass.IsUpper(part[at - 1])));
    }

    private static WordClass ClassesOf(ReadOnlySpan<char> word) => WordLexicon.Default.ClassesOf(word);

    private static bool IsPlace(ReadOnlySpan<char> part)
    {
        var at = 0;
        return NameWords.TryNext(part, ref at, out var first)
            && (ClassesOf(part.Slice(first, at - first)) & WordClass.Place) != 0;
    }

    /// <summary>Agencies sign for their writers: <c>Ann Lee, AP Sports Writer</c>.</summary>
    private readonly bool IsOfAgency()
    {
        if (parts == 0 || words == 0)
        {
            return false;
        }

        var part = line.Slice(settled, end - settled);
        var at = 0;
        return NameWords.TryNext(part, ref at, out var first) && CreditMarkers.Default.EndsWithAgency(part.Slice(first, at - first));
    }

    /// <summary>Whether a word ends the name: by the table, or as an office behind a full name.</summary>
    private readonly bool Ends(ReadOnlySpan<char> word)
    {
        if (BylineWords.Default.Ends(word))
        {
            return true;
        }

        var classes = ClassesOf(word);
        return words + (parts > 0 ? 1 : 0) >= 2
            && (classes & (WordClass.Role | WordClass.PersonNoun)) != 0
            && (classes & (WordClass.GivenName | WordClass.FamilyName)) == 0;
    }

    /// <summary>Whether only a date, a sign or nothing follows.</summary>
    private readonly bool IsLast(int at)
    {
        var next = at;
        return !NameWords.TryNext(line, ref next, out var first)
            || BreaksRun(at, first)
            || CharClass.IsDigit(line[first])
            || BylineWords.Default.Ends(line.Slice(first, next - first))
                && !BylineWords.Default.IsOffice(line.Slice(first, next - first))
            || MonthNames.IsOfDate(line, first, next);
    }

    /// <summary>Whether a capitalised word follows that is no office: <c>Business Week</c>.</summary>
    private readonly bool IsNameNext(int at)
    {
        var next = at;
        return NameWords.TryNext(line, ref next, out var first) && CharClass.IsUpper(line[first])
            && !BylineWords.Default.Ends(line.Slice(first, next - first));
    }

    /// <summary>Whether only words of a body follow: <c>News Desk</c>.</summary>
    private readonly bool IsDeskEnd(int at)
    {
        var next = at;
        while (NameWords.TryNext(line, ref next, out var first) && !BreaksRun(at, first)
            && BylineWords.Default.IsDesk(line.Slice(first, next - first)))
        {
            at = next;
        }

        return IsLast(at);
    }

    /// <summary>The number of an affiliation right behind a name: <c>Ann Lee1, Bob Hill2</c>.</summary>
    private readonly bool IsFootnote(int read, int first, int at) =>
        end > 0 && line.Slice(read, first - read).Trim().Length == 0 && at - first <= 2 && CharClass.IsDigit(line[first])
        && line.Slice(at).TrimStart() is var rest && rest.Length > 0 && rest[0] is ',' or ';' or '&';

    /// <summary>What a person is called, amid the name: <c>Ann (Annie) Lee</c>, <c>Ann “Annie” Lee</c>.</summary>
    private readonly bool IsNickname(int read, int first, int at) =>
        end > 0 && at + 1 < line.Length && line[at] is ')' or '"' or '”'
        && line.Slice(read, first - read).Trim() is "(" or "\"" or "“"
        && CharClass.IsUpper(line[first])
        && line[at + 1] == ' ' && IsNameNext(at + 1);

    /// <summary>The stop of an initial, or what protects a title: <c>CFP®</c>.</summary>
    private readonly bool HasSign(int at, int letters) =>
        at < line.Length && ((line[at] == '.' && letters <= NameLetters) || line[at] is '®' or '™');

    /// <summary>Whether nothing parts the word from the one before, not even the stop of an initial.</summary>
    private readonly bool IsGlued(int first) => first > 0 && CharClass.IsWordPart(line[first - 1]);

    /// <summary>Anything between two names but spaces, a comma, an ampersand or the stop of an initial.</summary>
    private readonly bool BreaksRun(int from, int next)
    {
        for (var i = Math.Max(0, from); i < next; i++)
        {
            if (IsDomain(i) || !(CharClass.IsSpace(line[i]) || line[i] is ',' or '&' or '.' or ';' or '/' or '*' or '®'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stop inside <c>harbour.com</c>, where initials (<c>Z.B.</c>) have one letter before theirs.</summary>
    private readonly bool IsDomain(int stop) =>
        line[stop] == '.' && stop > 1 && stop + 1 < line.Length
        && CharClass.IsLetter(line[stop - 1]) && CharClass.IsLetter(line[stop - 2]) && CharClass.IsLetter(line[stop + 1]);

    private readonly bool HasSeparator(int from, int next) =>
        end >= 0 && line.Slice(from, next - from).IndexOfAny(",&;/".AsSpan()) >= 0;
}
