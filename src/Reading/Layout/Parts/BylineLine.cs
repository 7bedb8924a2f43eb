using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads the names in one line: at its start, behind a cue (<c>By</c>), behind a date.</summary>
internal readonly ref struct BylineLine(Page page, int line)
{
    private const int LongestLine = 24;
    private const int HandleWords = 3;

    /// <summary>Words behind the first that ends the names.</summary>
    private const int OfficeWords = 8;

    private const BylineEvidence AnyCue = BylineEvidence.Cue | BylineEvidence.InnerCue | BylineEvidence.OtherRole;

    /// <summary>Behind a cue of a form: <c>Author(s)</c>.</summary>
    private const string Plural = "(s)";

    private readonly ReadOnlySpan<char> text = page.TextOf(line);

    /// <summary>Adds what the line holds, with the evidence that the line alone gives.</summary>
    /// <param name="announced">Whether the line above is a bare cue.</param>
    public void Read(bool announced, List<BylineCandidate> candidates)
    {
        var isLong = page.Lines[line].Words > LongestLine;
        if (isLong && !page.Has(line, LineTraits.BylineCue))
        {
            return;
        }

        var cue = FirstCue(0, out var behind);
        if (cue != 0)
        {
            ReadAt(0, announced, BylineEvidence.None, candidates);
        }

        for (; cue >= 0; cue = isLong ? -1 : FirstCue(behind, out behind))
        {
            var evidence = OfCue(cue);
            ReadAt(behind, (evidence & BylineEvidence.Cue) != 0, evidence, candidates);
        }

        if (page.Has(line, LineTraits.HasDate) && !isLong)
        {
            for (var from = 0; DateScanner.TryFind(text, from, DateOrder.MonthFirst, out var date); from = date.End)
            {
                ReadAt(SkipTime(date.End), false, BylineEvidence.WithDate, candidates);
            }
        }
    }

    private bool IsSentence => page.Has(line, LineTraits.Sentence);

    /// <summary>Whether the line is nothing but a cue: <c>By</c>, <c>Written by</c>.</summary>
    public bool IsBareCue(out bool isOther)
    {
        var cue = page.Lines[line].Words is > 0 and <= 4 ? FirstCue(0, out var behind) : (behind = -1);
        isOther = cue >= 0 && OfCue(cue) == BylineEvidence.OtherRole;
        return cue >= 0 && !HasWord(text.Slice(behind).StartsWith(Plural, StringComparison.OrdinalIgnoreCase) ? behind + Plural.Length : behind);
    }

    /// <summary>Whether an office stands in the line from there on.</summary>
    public bool HasOffice(int from)
    {
        for (var at = from; NameWords.TryNext(text, ref at, out var start);)
        {
            if (BylineWords.Default.IsOffice(text.Slice(start, at - start)))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadAt(int from, bool announced, BylineEvidence evidence, List<BylineCandidate> candidates)
    {
        if (!NameRun.TryRead(text, from, out var names, out var isDesk)
            && !(announced && TryHandle(from, out names)))
        {
            return;
        }

        if ((evidence & AnyCue) == 0
            && (HasLettersBetween(from, names.Start) || BylineWords.Default.IsTopic(text.Slice(names.Start, names.Length))))
        {
            return;
        }

        names = new TextRange(names.Start, NameTail.Find(text, names, isCued: announced));
        evidence |= isDesk ? BylineEvidence.Desk : BylineEvidence.None;
        evidence |= page.Has(line, LineTraits.HasDate) ? BylineEvidence.WithDate : BylineEvidence.None;
        evidence |= !(IsSentence && (evidence & AnyCue) == 0 && !HasFewWords(names.End)) && IsOver(names.End)
            ? BylineEvidence.WholeLine
            : BylineEvidence.None;
        if ((evidence & ~BylineEvidence.WholeLine) == BylineEvidence.None && !announced
            && (IsLabel(names.End) || IsSubject(names.End) || !Signs(evidence, names.End)))
        {
            return;
        }

        candidates.Add(new BylineCandidate(line, names, evidence));
    }

    /// <summary>Whether no sentence goes on behind the names.</summary>
    private bool Signs(BylineEvidence evidence, int end) => (evidence & BylineEvidence.WholeLine) != 0 || HasFewWords(end);

    /// <summary>Whether a word in small letters goes on that is no office and parts no names: <c>Ann Lee exposes double standards</c>.</summary>
    private bool IsSubject(int end)
    {
        var at = end;
        return NameWords.TryNext(text, ref at, out var start)
            && text.Slice(end, start - end).Trim().IsEmpty
            && start > end
            && text[start] is >= 'a' and <= 'z'
            && !BylineWords.Default.Ends(text.Slice(start, at - start))
            && !BylineWords.Default.IsOfOffice(text.Slice(start, at - start))
            && (WordLexicon.Default.ClassesOf(text.Slice(start, at - start)) & (WordClass.FunctionWord | WordClass.Role | WordClass.PersonNoun)) == 0;
    }

    /// <summary>Whether a colon and more follow: who speaks, in a transcript.</summary>
    private bool IsLabel(int end) => end < text.Length && text[end] == ':' && HasWord(end);

    /// <summary>A signature in small letters up to the line's end or a sign: <c>by annlee</c>, <c>by ann lee | 3 comments</c>.</summary>
    private bool TryHandle(int from, out TextRange names)
    {
        var (at, end, first) = (from, -1, -1);
        for (var i = 0; i < HandleWords && NameWords.TryNext(text, ref at, out var start) && IsHandleWord(start, at); i++)
        {
            if (end >= 0 && text.Slice(end, start - end).Trim().Length > 0)
            {
                break;
            }

            (first, end) = (first < 0 ? start : first, at);
        }

        names = end > first && first >= 0 && IsOver(end) ? new TextRange(first, end) : default;
        return names.Length > 1;
    }

    private bool IsHandleWord(int start, int end) =>
        CharClass.IsLetter(text[start])
        && !BylineWords.Default.Ends(text.Slice(start, end - start))
        && (WordLexicon.Default.ClassesOf(text.Slice(start, end - start)) & WordClass.FunctionWord) == 0;

    private bool HasLettersBetween(int from, int to)
    {
        var at = from;
        return NameWords.TryNext(text, ref at, out var start) && start < to;
    }

    private bool HasWord(int from)
    {
        var at = from;
        return NameWords.TryNext(text, ref at, out _);
    }

    /// <summary>Where the next cue begins, -1 where none does.</summary>
    private int FirstCue(int from, out int behind)
    {
        var words = BylineWords.Default;
        for (var at = from; NameWords.TryNext(text, ref at, out var start);)
        {
            if (words.IsCue(text.Slice(start, at - start)) && (start == 0 || !CharClass.IsApostrophe(text[start - 1])))
            {
                behind = at;
                return start;
            }
        }

        behind = text.Length;
        return -1;
    }

    /// <summary>What the word before a cue makes of it: <c>Edited by</c> names another, <c>a novel by</c> somebody else's author,
    /// <c>a guest post by</c> the one who is not the site's.</summary>
    private BylineEvidence OfCue(int cue)
    {
        var (last, end) = (-1, 0);
        var isGuest = false;
        for (var at = 0; NameWords.TryNext(text, ref at, out var start) && start < cue; end = at)
        {
            isGuest = last >= 0 && BylineWords.Default.IsGuest(text.Slice(last, end - last));
            last = start;
        }

        if (last < 0 || text.Slice(end, cue - end).IndexOfAny("|•·–—-/:".AsSpan()) >= 0 || CharClass.IsDigit(text[end - 1]))
        {
            return BylineEvidence.Cue;
        }

        var word = text.Slice(last, end - last);
        return isGuest ? BylineEvidence.Cue | BylineEvidence.Guest
            : BylineWords.Default.IsOtherRole(word) ? BylineEvidence.OtherRole
            : BylineWords.Default.IsMaking(word) || BylineWords.Default.IsClock(word) || BylineWords.Default.IsCue(word) ? BylineEvidence.Cue
            : BylineEvidence.InnerCue;
    }

    /// <summary>Behind a date, its clock time and the signs around.</summary>
    private int SkipTime(int from)
    {
        var at = from;
        while (NameWords.TryNext(text, ref at, out var start)
            && (CharClass.IsDigit(text[start]) || BylineWords.Default.IsClock(text.Slice(start, at - start))))
        {
            from = at;
        }

        return from;
    }

    /// <summary>Whether no more follows than an office and where it is held; what goes on is a sentence: <c>Marine biologist who mapped …</c></summary>
    private bool HasFewWords(int from)
    {
        var (at, words) = (from, 0);
        while (words <= OfficeWords && NameWords.TryNext(text, ref at, out _))
        {
            words++;
        }

        return words <= OfficeWords;
    }

    /// <summary>Whether nothing of weight follows the names: the line's end, an office, a date, a sign that parts them from the rest.</summary>
    private bool IsOver(int end)
    {
        var at = end;
        if (!NameWords.TryNext(text, ref at, out var start))
        {
            return true;
        }

        var word = text.Slice(start, at - start);
        return start == end
            || text.Slice(end, start - end).IndexOfAny("|•·–—@(⋅,".AsSpan()) >= 0
            || text.Slice(end, start - end).Trim() is "-" or "/"
            || MonthNames.IsOfDate(text, start, at)
            || (HasFewWords(at)
                && !IsSentence
                && (BylineWords.Default.Ends(word) || (WordLexicon.Default.ClassesOf(word) & (WordClass.Role | WordClass.PersonNoun)) != 0));
    }
}
