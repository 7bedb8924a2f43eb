using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Sections;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Gathers the names around headline and body that may be the byline, each with all that speaks for and against it.</summary>
internal sealed class BylineCandidates(Page page, StoryPlaces places, int headline, LineSpan body)
{
    private const int LinesOfBodyEnd = 4;
    private const int LinesOfPageTop = 3;
    private const int LinesOfTitle = 14;
    private const int LinesToNote = 3;
    private const int NoteWords = 6;
    private const int HeadingWords = 4;
    private const int OfficeWords = 8;

    private readonly List<BylineCandidate> found = [];
    private readonly int titleEnd = page.Walk(Math.Max(headline, body.First), LinesOfTitle);
    private readonly BylineSurroundings surroundings = new(page);

    public List<BylineCandidate> Find()
    {
        using var vocabulary = new PageVocabulary(page);
        var tail = page.Walk(body.Last, -LinesOfBodyEnd);
        for (var (line, i) = (page.Next(-1), 0); line < page.Lines.Length; line = page.Next(line), i++)
        {
            var place = EvidenceOf(places[line]);
            if (place != BylineEvidence.None
                && !page.Has(line, LineTraits.Closing)
                && !(page.Has(line, LineTraits.Legal) && page.TextOf(line)[0] == '©')
                && !page.Held.Letters.Holds(i)
                && !surroundings.IsCreditedCaption(line)
                && !(page.Has(line, LineTraits.HasCredit) && CreditScanner.IsHandedOn(page.TextOf(line)))
                && ((place & BylineEvidence.FarFromHeadline) == 0 || i < LinesOfPageTop)
                && (place != BylineEvidence.InBody || line >= tail || line <= titleEnd || Signs(line)))
            {
                Read(line, i == 0 ? place | BylineEvidence.PageTop : place, vocabulary);
            }
        }

        if (page.Held.Letters.End > 0)
        {
            found.RemoveAll(candidate => (candidate.Evidence & (BylineEvidence.Cue | BylineEvidence.CueAbove)) == 0);
        }

        BylineRepetition.Mark(page, found);
        return found;
    }

    /// <summary>Whether a line amid the text is no part of it but opens with a cue, or with a name that the line below introduces.</summary>
    private bool Signs(int line) =>
        !page.Lines[line].IsProse
        && (page.Has(line, LineTraits.BylineCue)
            || (page.Has(line, LineTraits.IsPersonName) && page.Next(line) is var next && next < page.Lines.Length
                && page.Lines[next].Has(LinePlaces.IntroducesName)));

    private static BylineEvidence EvidenceOf(StoryPlace place) => place switch
    {
        StoryPlace.AboveHeadline => BylineEvidence.AboveHeadline,
        StoryPlace.RightBelowHeadline => BylineEvidence.RightBelowHeadline,
        StoryPlace.BelowHeadline => BylineEvidence.BelowHeadline,
        StoryPlace.InBody => BylineEvidence.InBody,
        StoryPlace.SignsOff => BylineEvidence.SignsOff,
        StoryPlace.BelowBody => BylineEvidence.BelowBody,
        StoryPlace.Far => BylineEvidence.FarFromHeadline,
        _ => BylineEvidence.None,
    };

    private void Read(int line, BylineEvidence place, PageVocabulary vocabulary)
    {
        var (first, above) = (found.Count, page.Previous(line));
        var role = false;
        var announced = above >= 0 && new BylineLine(page, above).IsBareCue(out role);
        var isContact = page.Has(above, LineTraits.Closing) && page.Has(above, LineTraits.EndsWithColon);
        new BylineLine(page, line).Read(announced, found);
        if (found.Count == first && place == BylineEvidence.RightBelowHeadline && surroundings.IsNearDate(line) && Signature.Is(page, line))
        {
            const BylineEvidence Whole = BylineEvidence.Signed | BylineEvidence.WholeLine;
            found.Add(new BylineCandidate(line, new TextRange(0, page.Lines[line].Range.Length), Whole));
        }

        var around = found.Count == first ? BylineEvidence.None : place | surroundings.Of(line)
            | (isContact ? BylineEvidence.OtherRole : !announced ? BylineEvidence.None : role ? BylineEvidence.OtherRole : BylineEvidence.CueAbove);
        for (var i = first; i < found.Count; i++)
        {
            var signed = SignsBehindDate(found[i]) ? BylineEvidence.Signed : BylineEvidence.None;
            found[i] = found[i] with { Evidence = Below(found[i].Evidence | around | OfNames(found[i], vocabulary) | signed) };
        }
    }

    /// <summary>Whether date and names, and nothing else, stand next to the headline: <c>May 3, 2021 Harbour Watch</c>.</summary>
    private bool SignsBehindDate(in BylineCandidate candidate)
    {
        const BylineEvidence Dated = BylineEvidence.WithDate | BylineEvidence.WholeLine;
        return (candidate.Evidence & Dated) == Dated
            && candidate.Names.Start > 0
            && headline >= 0
            && (page.Next(candidate.Line) == headline || page.Previous(candidate.Line) == headline)
            && !SectionWords.AnyIn(page.TextOf(candidate.Line).Slice(candidate.Names.Start, candidate.Names.Length));
    }

    /// <summary>Below the body a date speaks against a byline, not for it.</summary>
    private static BylineEvidence Below(BylineEvidence evidence)
    {
        const BylineEvidence Dated = BylineEvidence.WithDate | BylineEvidence.NextToDate;
        if ((evidence & (BylineEvidence.BelowBody | BylineEvidence.SignsOff)) == 0 || (evidence & Dated) == 0)
        {
            return evidence;
        }

        var cued = (evidence & BylineEvidence.Cue) != 0 && (evidence & BylineEvidence.WithDate) != 0;
        evidence &= ~Dated;
        return (evidence & BylineEvidence.BelowBody) == 0 ? evidence
            : cued ? (evidence & ~BylineEvidence.Cue) | BylineEvidence.OtherStory | BylineEvidence.InnerCue
            : evidence | BylineEvidence.OtherStory;
    }

    private BylineEvidence OfNames(in BylineCandidate candidate, PageVocabulary vocabulary)
    {
        var names = page.TextOf(candidate.Line).Slice(candidate.Names.Start, candidate.Names.Length);
        var evidence = NameShape.Of(names, vocabulary);
        evidence |= CreditMarkers.Default.EndsWithAgency(names) ? OfAgency(candidate) : BylineEvidence.None;
        evidence |= new BylineLine(page, candidate.Line).HasOffice(candidate.Names.End)
            || (page.Next(candidate.Line) is var next && next < page.Lines.Length && page.Lines[next].Words <= OfficeWords
                && new BylineLine(page, next).HasOffice(0)) ? BylineEvidence.Office : BylineEvidence.None;
        var above = page.Previous(candidate.Line);
        if (page.Has(above, LineTraits.AuthorNote) && page.Lines[above].Words <= HeadingWords)
        {
            return evidence | BylineEvidence.Note;
        }

        for (var (line, i) = (page.Next(candidate.Line), 0); i < LinesToNote && line < page.Lines.Length; i++, line = page.Next(line))
        {
            if ((evidence & BylineEvidence.OneWord) == 0
                && page.Lines[line].Words >= NoteWords
                && (page.TextOf(line).StartsWith(names, StringComparison.OrdinalIgnoreCase) || IntroducesFirst(line, names)))
            {
                return evidence | BylineEvidence.Note;
            }
        }

        return evidence;
    }

    /// <summary>Whether a line says of the first of the names what its bearer is: <c>Ann is a writer who …</c></summary>
    private bool IntroducesFirst(int line, ReadOnlySpan<char> names)
    {
        const string Is = " is a";
        var first = names.Slice(0, Math.Max(0, names.IndexOf(' ')));
        return first.Length > 1
            && page.TextOf(line).StartsWith(first, StringComparison.Ordinal)
            && page.TextOf(line).Slice(first.Length).StartsWith(Is.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>An agency signs next to a date or behind a cue; alone, it is the credit of a picture.</summary>
    private BylineEvidence OfAgency(in BylineCandidate candidate) =>
        (candidate.Evidence & (BylineEvidence.Cue | BylineEvidence.WithDate)) != 0 || surroundings.IsNearDate(candidate.Line)
            ? BylineEvidence.Agency
            : BylineEvidence.Caption;
}
