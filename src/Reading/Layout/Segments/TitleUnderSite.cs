using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The name of the site at the top of its page, for which more speaks than for the short title over the text: what the text does not
/// talk of is not its title, where another line right above it is, or one beside author and day, whose words the text has.</summary>
internal static class TitleUnderSite
{
    /// <summary>So much less, in hundredths of a nat, may speak for the title.</summary>
    private const int MostLess = 700;

    /// <summary>Lines at the top of a page that name the site.</summary>
    private const int LinesOfSite = 3;
    private const int CreditWords = 12;

    /// <summary>A single word names a section.</summary>
    private const int LeastWords = 2;

    /// <summary>The text has half of the line's content words.</summary>
    private const HeadlineSigns OnTopic = HeadlineSigns.ShortAndTopical | HeadlineSigns.Topic5 | HeadlineSigns.Topic6 | HeadlineSigns.Topic7
        | HeadlineSigns.Topic8 | HeadlineSigns.Topic9 | HeadlineSigns.Topic10;

    /// <summary>The title's line, -1 where the best one is no site's name or nothing else can be the title.</summary>
    public static int Find(Page page, HeadlineModel model, List<(int Line, Evidence Evidence)> candidates, int best, int highest)
    {
        if (best < 0 || Array.BinarySearch(page.Said, best) >= LinesOfSite)
        {
            return -1;
        }

        var (title, most) = (-1, highest - MostLess);
        foreach (var (line, evidence) in candidates)
        {
            var signs = (HeadlineSigns)evidence.Headline;
            if (line == best && ((signs & OnTopic) != 0 || page.Lines[line].Has(LinePlaces.TopicSome | LinePlaces.TopicHigh)))
            {
                return -1;
            }

            if (line > best && (signs & OnTopic) != 0 && (signs & HeadlineSigns.InBody) == 0 && model.Score(evidence) is var score && score > most
                && page.Lines[line].Words >= LeastWords
                && !page.Has(line, NoTitle)
                && !NameShape.IsPerson(page.TextOf(line))
                && ((signs & HeadlineSigns.RightAboveBody) != 0 || IsCredit(page, page.Previous(line)) || IsCredit(page, page.Next(line))))
            {
                (title, most) = (line, score);
            }
        }

        return title;
    }

    private const LineTraits NoTitle = LineTraits.Furniture | LineTraits.Sentence | LineTraits.HasDate | LineTraits.StartsLower;

    private static bool IsCredit(Page page, int line) =>
        page.Has(line, LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue) && page.Lines[line].Words <= CreditWords;
}
