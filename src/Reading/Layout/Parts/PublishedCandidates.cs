using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Gathers the page's dates, each with all that speaks for and against it as the day of publication.</summary>
internal sealed class PublishedCandidates(Page page, StoryPlaces places, TextRange? dateline)
{
    private const int FewWords = 10;
    private const int CueWords = 4;

    /// <summary><c>first published on</c>; a sentence that has such a word further ahead of the date speaks of something else.</summary>
    private const int CueWordsInProse = 3;
    private const int LinesToByline = 2;
    private const int LinesToListed = 4;

    /// <summary>So many other days close by make a list.</summary>
    private const int OthersOfList = 2;

    private readonly List<PublishedCandidate> found = [];
    private readonly DateOrder order = DateOrder.Of(page);

    public List<PublishedCandidate> Find()
    {
        for (var line = page.Next(-1); line < page.Lines.Length; line = page.Next(line))
        {
            if (page.Has(line, LineTraits.HasDate) && !IsOfOthers(line))
            {
                Read(line);
            }
        }

        Compare();
        return found;
    }

    private void Read(int line)
    {
        var text = page.TextOf(line);
        var (start, from, common) = (page.Lines[line].Range.Start, 0, OfLine(line));
        while (DateScanner.TryFind(text, from, order, out var date))
        {
            var before = page.Lines[line].IsProse ? LastWords(text.Slice(from, date.Start - from)) : text.Slice(from, date.Start - from);
            var evidence = common | OfCue(DateCues.Default.Before(before), DateEvidence.Published, DateEvidence.Updated);
            evidence |= from > 0 ? DateEvidence.Later : OfCue(CueAbove(line), DateEvidence.PublishedAbove, DateEvidence.UpdatedAbove);
            var range = new TextRange(start + date.Start, start + date.End);
            evidence |= dateline is { } opens && opens.Start <= range.Start && range.End <= opens.End ? DateEvidence.Dateline : DateEvidence.None;
            found.Add(new PublishedCandidate(line, new PublishedFact(range, date.Date), evidence));
            from = date.End;
        }
    }

    private DateEvidence OfLine(int line)
    {
        var evidence = EvidenceOf(places[line]);
        var traits = page.Lines[line].Traits;
        if ((traits & (LineTraits.Furniture | LineTraits.HasAddress)) != 0 || page.TextOf(line).IndexOf('©') >= 0)
        {
            evidence |= DateEvidence.Furniture;
        }

        if ((traits & (LineTraits.CreditCue | LineTraits.ImageCue)) != 0 || page.Labels[line] == BlockKind.Image)
        {
            evidence |= DateEvidence.Caption;
        }

        evidence |= page.Guesses[line] is LineLabel.Date or LineLabel.Byline ? DateEvidence.Guessed : DateEvidence.None;
        evidence |= page.Lines[line].IsProse ? DateEvidence.Prose : DateEvidence.None;
        evidence |= page.Lines[line].Words <= FewWords ? DateEvidence.FewWords : DateEvidence.None;
        return IsNearByline(line) ? evidence | DateEvidence.NextToByline : evidence;
    }

    /// <summary>Below text and discussion stands when readers wrote, and below the title of another story when that appeared.</summary>
    private bool IsOfOthers(int line) =>
        places[line] is StoryPlace.SignsOff or StoryPlace.BelowBody
        && (page.Lines[line].Has(LinePlaces.BehindDiscussion) || IsBelowTitle(line));

    /// <summary>Right below it, or with a cue between.</summary>
    private bool IsBelowTitle(int line)
    {
        var above = page.Previous(line);
        return above >= 0
            && (page.Labels[above] == BlockKind.Related
                || (page.Has(above, LineTraits.PublishedCue) && page.Previous(above) is var title and >= 0 && page.Labels[title] == BlockKind.Related));
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        var (start, left) = (words.Length, CueWordsInProse);
        while (start > 0 && (words[start - 1] != ' ' || --left > 0))
        {
            start--;
        }

        return words.Slice(start);
    }

    private bool IsNearByline(int line)
    {
        var (above, below) = (line, line);
        for (var i = 0; i <= LinesToByline; i++)
        {
            if ((above >= 0 && page.Labels[above] == BlockKind.Byline)
                || (below < page.Lines.Length && page.Labels[below] == BlockKind.Byline))
            {
                return true;
            }

            (above, below) = (Math.Max(-1, page.Previous(above)), page.Next(Math.Min(below, page.Lines.Length - 1)));
        }

        return false;
    }

    private DateCue CueAbove(int line)
    {
        var above = page.Previous(line);
        return above < 0 || page.Lines[above].Words > CueWords || page.Has(above, LineTraits.HasDate) ? DateCue.None
            : page.Has(above, LineTraits.UpdatedCue) ? DateCue.Updated
            : page.Has(above, LineTraits.PublishedCue) ? DateCue.Published
            : DateCue.None;
    }

    /// <summary>Marks lists of dated lines, and days that stand in two lines.</summary>
    private void Compare()
    {
        var lines = new Dictionary<CalendarDate, int>();
        foreach (var candidate in found)
        {
            var date = candidate.Fact.Date;
            lines[date] = lines.TryGetValue(date, out var line) && line != candidate.Line ? -1 : candidate.Line;
        }

        for (var i = 0; i < found.Count; i++)
        {
            var evidence = lines[found[i].Fact.Date] < 0 ? DateEvidence.Again : DateEvidence.None;
            evidence |= OthersNear(i, -1) + OthersNear(i, 1) >= OthersOfList ? DateEvidence.Listed : DateEvidence.None;
            found[i] = found[i] with { Evidence = found[i].Evidence | evidence };
        }
    }

    /// <summary>How many other days stand in the lines close above (step -1) or below (step 1); no more than make a list.</summary>
    private int OthersNear(int candidate, int step)
    {
        var (others, line) = (0, found[candidate].Line);
        for (var i = candidate + step; i >= 0 && i < found.Count && others < OthersOfList && IsNear(line, found[i].Line); i += step)
        {
            others += found[i].Line != line && found[i].Fact.Date != found[candidate].Fact.Date ? 1 : 0;
        }

        return others;
    }

    private bool IsNear(int line, int other)
    {
        var (first, last) = (Math.Min(line, other), Math.Max(line, other));
        return page.Walk(first, LinesToListed) >= last;
    }

    private static DateEvidence OfCue(DateCue cue, DateEvidence published, DateEvidence updated) => cue switch
    {
        DateCue.Published => published,
        DateCue.Updated => updated,
        _ => DateEvidence.None,
    };

    private static DateEvidence EvidenceOf(StoryPlace place) => place switch
    {
        StoryPlace.AboveHeadline => DateEvidence.AboveHeadline,
        StoryPlace.RightBelowHeadline or StoryPlace.BelowHeadline => DateEvidence.BelowHeadline,
        StoryPlace.InBody => DateEvidence.InBody,
        StoryPlace.SignsOff => DateEvidence.SignsOff,
        StoryPlace.BelowBody => DateEvidence.BelowBody,
        _ => DateEvidence.FarFromHeadline,
    };
}
