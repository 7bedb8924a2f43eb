using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds how far author and date reach below the headline.</summary>
internal static class TitleCredits
{
    /// <summary>Lines of a picture and of buttons between standfirst and author.</summary>
    private const int LinesToCredits = 8;

    /// <summary>The last line down to <paramref name="last"/> that names author or date before the text begins; the headline if there is none.</summary>
    public static int Last(Page page, int headline, int last, TextRange? byline)
    {
        var credits = headline;
        for (var line = page.Next(headline); line <= last && line < page.Lines.Length; line = page.Next(line))
        {
            if (IsCredits(page, line))
            {
                credits = line;
            }
            else if (page.Lines[line].IsProse
                && !HasCreditsBelow(page, line, isFirst: credits == headline)
                && !AuthorNotes.OpensWithNames(page, line, byline))
            {
                break;
            }
        }

        return credits;
    }

    private static bool IsCredits(Page page, int line) =>
        line < page.Lines.Length
        && (page.Labels[line] == BlockKind.Byline || (page.Has(line, LineTraits.HasDate) && !page.Lines[line].IsProse));

    /// <summary>Whether author or date follow a line of prose, which is a standfirst then; a picture and buttons may stand between. Where
    /// they went before, bare names below are those of a picture.</summary>
    private static bool HasCreditsBelow(Page page, int line, bool isFirst)
    {
        if (page.Has(page.Next(line), LineTraits.BylineCue | LineTraits.HasDate))
        {
            return true;
        }

        for (var i = 0; isFirst && i < LinesToCredits && (line = page.Next(line)) < page.Lines.Length; i++)
        {
            if (IsCredits(page, line))
            {
                return true;
            }

            if (page.Lines[line].IsProse && !CreditedCaption.TryRead(page, line, out _))
            {
                return false;
            }
        }

        return false;
    }
}
