using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Judges whether a line that has no credit of its own is a caption by what is seen of it and around it.</summary>
internal static class CaptionEvidence
{
    /// <summary>Below even odds: the pages that the weights are fitted to leave many of their captions unmarked. Lower, and on pages that people
    /// annotated and that were left out of the fit, fewer than seven in ten are right.</summary>
    public const int Least = -140;

    /// <summary>The first sentence of a text is its lead, unless more speaks against it than for it.</summary>
    private const int LeastOfLead = 0;
    private const int LeadWords = 12;

    /// <summary>Longer lines are paragraphs.</summary>
    private const int LongestCaption = 60;

    /// <param name="atTop">No paragraph has gone before.</param>
    /// <param name="least">What the evidence must be above.</param>
    public static bool Speaks(Page page, CaptionModel model, int line, bool atTop, int least = Least)
    {
        if (!IsCandidate(page, line) || page.Guesses[line] is LineLabel.Byline or LineLabel.Date || IsHeadingOfText(page, line))
        {
            return false;
        }

        least = atTop && IsLead(page, line) ? Math.Max(least, LeastOfLead) : least;
        var evidence = OfPlace(page, line, atTop);
        var possible = CaptionSigns.Possible(page.Lines[line].Caption, (CaptionTraits)evidence.Caption);
        return model.Score(evidence) > least - model.MostOf(possible) && model.Score(WithWords(page, line, evidence)) > least;
    }

    /// <summary>A question in the text is a heading, whatever picture follows, and so is what a gap parts from a credit.</summary>
    private static bool IsHeadingOfText(Page page, int line) =>
        page.Guesses[line] == LineLabel.Body && (page.Has(line, LineTraits.EndsWithQuestion) || PictureHeadings.Is(page, line));

    private static bool IsLead(Page page, int line) =>
        page.Guesses[line] == LineLabel.Body && page.Has(line, LineTraits.EndsWithStop) && page.Lines[line].Words >= LeadWords;

    public static bool IsCandidate(Page page, int line) =>
        page.Lines[line].Words is >= 2 and <= LongestCaption && !CaptionSigns.IsLabel(page, line);

    /// <summary>All that is seen of the line.</summary>
    public static Evidence Of(Page page, int line, bool atTop) => WithWords(page, line, OfPlace(page, line, atTop));

    /// <summary>What costs little to see.</summary>
    private static Evidence OfPlace(Page page, int line, bool atTop) =>
        Evidence.OfLine(page.Lines, page.Said, Array.BinarySearch(page.Said, line)) with
        {
            Caption = (ulong)(CaptionSigns.OfPlace(page, line) | (atTop ? CaptionTraits.AtTop : CaptionTraits.None)),
        };

    private static Evidence WithWords(Page page, int line, in Evidence evidence) =>
        evidence with { Caption = (ulong)CaptionSigns.WithWords((CaptionTraits)evidence.Caption, page.TextOf(line)) };
}
