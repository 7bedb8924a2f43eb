using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads names in a byline: <c>By Ann Lee and José de la Cruz, Reporter | May 3</c> names two.</summary>
internal ref struct NameRun
{
    private const int MostNameWords = 4;
    private const int OfficeWords = 3;

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
    private int initials;
    private int wordsOfFirst;
    private int parts;

    /// <summary>Where the last word taken begins, if it is a topic of an office, behind a full name; -1 where it is none.</summary>
    private int topic = -1;

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

            if (end >= 0 && (NameGap.Breaks(line, read, first) || NameGap.IsGlued(line, first)))
            {
                return false;
            }

            if (end >= 0 && NameGap.HasSeparator(line, read, first))
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

            if (BylineWords.Default.IsDesk(word) && WordsAhead.IsDeskEnd(line, at))
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

            if (!MayStart(word) || MonthNames.IsOfDate(line, first, at) || words == MostNameWords)
            {
                DropTopic(first);
                return false;
            }

            if (BylineWords.Default.IsOfOffice(word) && IsOfAgency())
            {
                (read, end, words) = (at, at, words + 1);
                continue;
            }

            if (Ends(word) && !IsTopicOfBody(word, at) && !(words > 0 && at == line.Length && BylineWords.Default.IsLastName(word)))
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
            topic = words >= 2 && BylineWords.Default.IsTopic(word) ? end : -1;
            words++;
            initials += word.Length == 1 ? 1 : 0;
            read = end = tail > 0 ? at - tail : HasSign(at, word.Length) ? at + 1 : at;
            if (tail > 0)
            {
                return false;
            }
        }

        return isDesk;
    }

    /// <summary>A capital, or a name of digits and letters that is longer than an ordinal.</summary>
    private static bool MayStart(ReadOnlySpan<char> word) => CharClass.IsUpper(word[0])
        || (CharClass.IsDigit(word[0]) && word.Length > LongestOrdinal && CharClass.IsLetter(word[word.Length - 1]));

    /// <summary>Another name begins.</summary>
    private void Part()
    {
        DropUnfinished(false);
        wordsOfFirst = parts == 0 ? words : wordsOfFirst;
        (settled, words, initials, topic, parts) = (end, 0, 0, -1, parts + 1);
    }

    /// <summary>Gives a topic back to the office that follows in small letters: <c>Ann Lee Business editor</c>, <c>Ann Lee Legal affairs editor</c>.</summary>
    private void DropTopic(int next)
    {
        var at = next;
        for (var i = 0; i < OfficeWords && NameWords.TryNext(line, ref at, out var first) && char.IsLower(line[first]); i++)
        {
            if (topic >= 0 && BylineWords.Default.IsOffice(line.Slice(first, at - first)))
            {
                end = topic;
                return;
            }
        }
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
            ? isOffice || (!NamePart.IsDegree(part) && (wordsOfFirst > 1 || NamePart.IsPlace(part)))
            : isOffice && !NameShape.IsPerson(part);
        if (drops)
        {
            (end, words) = (settled, 0);
        }
    }

    /// <summary>Agencies sign for their writers: <c>Ann Lee, AP Sports Writer</c>.</summary>
    private readonly bool IsOfAgency() => parts > 0 && words > 0 && NamePart.StartsWithAgency(line.Slice(settled, end - settled));

    /// <summary>Whether the word is the topic that a body behind the name is called by, its first word or its last: <c>Ann Lee, Business
    /// Week</c>, <c>Ann Lee, Harbour Business</c>.</summary>
    private readonly bool IsTopicOfBody(ReadOnlySpan<char> word, int at) =>
        parts > 0 && BylineWords.Default.IsTopic(word) && (words > 0 ? WordsAhead.IsLast(line, at) : WordsAhead.IsName(line, at));

    /// <summary>Whether a word ends the name: by the table, or as an office behind a full name.</summary>
    private readonly bool Ends(ReadOnlySpan<char> word)
    {
        if (BylineWords.Default.Ends(word))
        {
            return true;
        }

        var classes = WordLexicon.Default.ClassesOf(word);
        return words - initials + (parts > 0 ? 1 : 0) >= 2
            && (classes & WordClass.NameSuffix) == 0
            && (classes & (parts > 0 && words > 0 ? WordClass.Role : WordClass.Role | WordClass.PersonNoun)) != 0
            && (classes & (WordClass.GivenName | WordClass.FamilyName)) == 0;
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
        && line[at + 1] == ' ' && WordsAhead.IsName(line, at + 1);

    /// <summary>The stop of an initial, or what protects a title: <c>CFP®</c>.</summary>
    private readonly bool HasSign(int at, int letters) =>
        at < line.Length && ((line[at] == '.' && letters <= NameLetters) || line[at] is '®' or '™');
}
