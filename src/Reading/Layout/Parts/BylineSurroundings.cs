using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What speaks for or against a byline in the line that holds the names and in those next to it, whatever the names are.</summary>
internal sealed class BylineSurroundings(Page page)
{
    private const int LinesToDate = 2;
    private const int TimeWords = 5;
    private const int HeadingWords = 4;
    private const int CaptionWords = 10;

    public BylineEvidence Of(int line)
    {
        var traits = page.Lines[line].Traits;
        var above = page.Previous(line);
        var evidence = BylineEvidence.None;
        if ((traits & LineTraits.Furniture) != 0)
        {
            evidence |= BylineEvidence.Furniture;
        }

        if (IsCaption(line, above))
        {
            evidence |= BylineEvidence.Caption;
        }

        if (page.Guesses[line] == LineLabel.Byline)
        {
            evidence |= BylineEvidence.Guessed;
        }

        if (page.Lines[line].IsProse && !page.Has(line, LineTraits.PublishedCue))
        {
            evidence |= BylineEvidence.Prose;
        }

        return IsNearDate(line) ? evidence | BylineEvidence.NextToDate : evidence;
    }

    /// <summary>A line with a credit, the line of the credit's cue, or the line above an agency's.</summary>
    private bool IsCaption(int line, int above)
    {
        var below = page.Next(line);
        return (page.Has(line, LineTraits.CreditCue | LineTraits.ImageCue) && !IsAgency(line))
            || (page.Has(above, LineTraits.CreditCue | LineTraits.ImageCue) && page.Lines[above].Words <= HeadingWords && !IsAgency(above))
            || (page.Has(below, LineTraits.CreditCue) && IsAgency(below))
            || (page.TextOf(line).IndexOf('/') >= 0 && CreditScanner.TryFind(page.TextOf(line), out _, out _));
    }

    /// <summary>A sentence with whose picture it is behind it.</summary>
    public bool IsCreditedCaption(int line) =>
        page.Lines[line].Words > CaptionWords
        && page.Has(line, LineTraits.HasCredit)
        && CreditScanner.TryFind(page.TextOf(line), out var start, out _)
        && start > 0;

    private bool IsAgency(int line) => page.Lines[line].Words <= HeadingWords && CreditMarkers.Default.EndsWithAgency(page.TextOf(line));

    /// <summary>Whether a day or a time stands in one of the lines next to it.</summary>
    public bool IsNearDate(int line)
    {
        const LineTraits Dated = LineTraits.HasDate | LineTraits.PublishedCue | LineTraits.UpdatedCue;
        for (var (above, below, i) = (page.Previous(line), page.Next(line), 0); i < LinesToDate; i++)
        {
            if (page.Has(above, Dated) || page.Has(below, Dated) || IsTime(above) || IsTime(below))
            {
                return true;
            }

            (above, below) = (page.Previous(above), page.Next(below));
        }

        return false;
    }

    /// <summary>How old or how long the story is: <c>5 hours ago</c>, <c>3 min read</c>.</summary>
    private bool IsTime(int line) =>
        line >= 0 && line < page.Lines.Length && page.Lines[line].Words <= TimeWords && DateCues.Default.EndsTime(page.TextOf(line));
}
