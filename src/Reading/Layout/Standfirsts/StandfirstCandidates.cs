using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Related;
using Corpus.Reading.Layout.Segments;
using static Corpus.Reading.Layout.Judging.Sign;

namespace Corpus.Reading.Layout.Standfirsts;

/// <summary>The lines that may sum up the article, and what is seen of each: those between headline and text, and the first of what the line
/// model takes for the text.</summary>
internal static class StandfirstCandidates
{
    private const int MostLines = 40;
    private const int LinesOfText = 4;
    private const int ButtonWords = 3;
    private const int LeastForCaption = -100;
    private const int ParagraphsBehind = 4;

    /// <param name="text">The first line of the text.</param>
    public static List<SignedLine> Of(Page page, CaptionModel captions, int headline, int text, PartsBuilder parts)
    {
        var found = new List<SignedLine>();
        var (steps, first, credits, ofText, lastPoint) = (0, true, false, 0, -1);
        var (lastCredits, prose) = (LastCredits(page, headline, text), MeanProse(page, text));
        for (var line = page.Next(headline); line < page.Lines.Length && steps < MostLines && ofText < LinesOfText; line = page.Next(line))
        {
            steps++;
            lastPoint = SummaryHeadings.IsHeading(page.TextOf(line)) ? SummaryHeadings.LastPoint(page, line) : lastPoint;
            if (MaySumUp(page, captions, line, parts.Byline))
            {
                var signs = StandfirstSigns.Always
                    | Place(steps)
                    | If(first, StandfirstSigns.FirstWords)
                    | If(line <= lastPoint, StandfirstSigns.UnderSummaryHeading)
                    | If(credits, StandfirstSigns.BelowCredits)
                    | If(!credits && line < lastCredits, StandfirstSigns.AboveCredits)
                    | If(page.Guesses[line] == LineLabel.Body && ofText == 0, StandfirstSigns.OpensText)
                    | OfGuess(page.Guesses[line])
                    | OfWords(page, line, prose)
                    | OfNeighbours(page, line);
                found.Add(new SignedLine(line, (ulong)signs));
                first &= page.Lines[line].Words <= ButtonWords || page.Has(line, LineTraits.HasDate | LineTraits.Furniture | LineTraits.Credits);
            }

            credits |= IsCredits(page, line);
            ofText += line >= text && page.Guesses[line] == LineLabel.Body ? 1 : 0;
        }

        return found;
    }

    /// <summary>Lines that are something else by what is seen of them alone.</summary>
    private static bool MaySumUp(Page page, CaptionModel captions, int line, TextRange? byline) =>
        TitleArea.SumsUp(page, line)
        && !IsRowOfTopics(page, line)
        && !DatelineScanner.TryFind(page.TextOf(line), out _)
        && !IsTextForTheBlind(page, line)
        && !RelatedCues.NamesStory(page, line)
        && !AuthorNotes.OpensWithNames(page, line, byline)
        && !CaptionEvidence.Speaks(page, captions, line, atTop: true, LeastForCaption);

    /// <summary>What a picture shows, where its caption says the same right below.</summary>
    private static bool IsTextForTheBlind(Page page, int line) =>
        page.Next(line) is var next && next < page.Lines.Length
        && CaptionTwins.Are(page.TextOf(line), page.TextOf(next));

    /// <summary><c>Lighthouses, Harbours, Boats and Sailing</c>.</summary>
    private static bool IsRowOfTopics(Page page, int line) => page.Has(line, LineTraits.TitleCase) && page.Has(line, LineTraits.HasComma);

    private static StandfirstSigns Place(int steps) => steps switch
    {
        1 => StandfirstSigns.RightBelow,
        2 => StandfirstSigns.TwoBelow,
        3 => StandfirstSigns.ThreeBelow,
        <= 8 => StandfirstSigns.FewBelow,
        _ => StandfirstSigns.FarBelow,
    };

    private static StandfirstSigns OfGuess(LineLabel guess) => guess switch
    {
        LineLabel.Standfirst => StandfirstSigns.GuessedStandfirst,
        LineLabel.Aside => StandfirstSigns.GuessedAside,
        LineLabel.Caption => StandfirstSigns.GuessedCaption,
        LineLabel.Body => StandfirstSigns.GuessedBody,
        _ => StandfirstSigns.None,
    };

    private static StandfirstSigns OfWords(Page page, int line, int prose)
    {
        ref readonly var features = ref page.Lines[line];
        return features.Words switch
        {
            <= 9 => StandfirstSigns.ShortLine,
            <= 16 => StandfirstSigns.MediumLine,
            <= 30 => StandfirstSigns.LongLine,
            <= 50 => StandfirstSigns.VeryLongLine,
            _ => StandfirstSigns.FullLine,
        }
            | If(features.Has(LineTraits.EndsWithStop), StandfirstSigns.EndsWithStop)
            | If(features.Has(LineTraits.EndsWithQuestion), StandfirstSigns.EndsWithQuestion)
            | If(features.Has(LineTraits.SeveralSentences), StandfirstSigns.SeveralSentences)
            | If(features.Has(LineTraits.TitleCase), StandfirstSigns.TitleCase)
            | If(features.Has(LineTraits.StartsWithBullet), StandfirstSigns.StartsWithBullet)
            | If(features.Has(LineTraits.OpensWithQuote), StandfirstSigns.OpensWithQuote)
            | If(SummaryPoints.OpensWithEllipsis(page.TextOf(line)), StandfirstSigns.OpensWithEllipsis)
            | If(features.Has(LineTraits.FirstPerson | LineTraits.FirstPlural), StandfirstSigns.FirstPerson)
            | If(features.Has(LineTraits.SecondPerson), StandfirstSigns.SecondPerson)
            | If(features.Has(LineTraits.Repeated), StandfirstSigns.Repeated)
            | If(features.Has(LinePlaces.IntroducesName), StandfirstSigns.IntroducesName)
            | If(features.Has(LinePlaces.TopicNone), StandfirstSigns.TopicNone)
            | If(features.Has(LinePlaces.TopicLow), StandfirstSigns.TopicLow)
            | If(features.Has(LinePlaces.TopicSome), StandfirstSigns.TopicSome)
            | If(features.Has(LinePlaces.TopicHigh), StandfirstSigns.TopicHigh)
            | If(features.Words * 2 < prose, StandfirstSigns.ShorterThanText)
            | If(features.Words > prose, StandfirstSigns.LongerThanText);
    }

    private static StandfirstSigns OfNeighbours(Page page, int line)
    {
        var (above, below) = (page.Previous(line), page.Next(line));
        ref readonly var features = ref page.Lines[line];
        return If(features.Has(LineTraits.BlankBefore), StandfirstSigns.BlankBefore)
            | If(features.Has(LineTraits.BlankAfter), StandfirstSigns.BlankAfter)
            | If(features.Has(LinePlaces.GapNarrower), StandfirstSigns.GapNarrower)
            | If(features.Has(LinePlaces.GapNarrower) && !features.Has(LineTraits.BlankBefore), StandfirstSigns.CloserThanText)
            | If(IsCredits(page, above), StandfirstSigns.RightBelowCredits)
            | If(IsCredits(page, below), StandfirstSigns.RightAboveCredits)
            | If(above >= 0 && SummaryHeadings.IsHeading(page.TextOf(above)), StandfirstSigns.AfterSummaryHeading)
            | If(page.Has(above, LineTraits.StartsWithBullet), StandfirstSigns.AfterBullet)
            | If(page.Has(below, LineTraits.StartsWithBullet), StandfirstSigns.BeforeBullet)
            | If(page.Has(above, LineTraits.Furniture), StandfirstSigns.AfterFurniture)
            | If(page.Has(below, LineTraits.Furniture), StandfirstSigns.BeforeFurniture)
            | If(page.Has(above, LineTraits.HasCredit | LineTraits.ImageCue | LineTraits.CreditCue), StandfirstSigns.AfterPicture)
            | If(page.Has(below, LineTraits.HasCredit | LineTraits.ImageCue | LineTraits.CreditCue), StandfirstSigns.BeforePicture)
            | If(below < page.Lines.Length && page.Lines[below].IsProse, StandfirstSigns.BeforeProse)
            | If(above >= 0 && page.Lines[above].IsProse, StandfirstSigns.AfterProse);
    }

    /// <summary>The last line of byline or date above the text, -1 where there is none.</summary>
    private static int LastCredits(Page page, int headline, int text)
    {
        var last = -1;
        for (var line = page.Next(headline); line < text; line = page.Next(line))
        {
            last = IsCredits(page, line) ? line : last;
        }

        return last;
    }

    private static bool IsCredits(Page page, int line) =>
        line >= 0 && line < page.Lines.Length
        && (page.Labels[line] == BlockKind.Byline || page.Guesses[line] is LineLabel.Byline or LineLabel.Date);

    /// <summary>How many words the first paragraphs have on average.</summary>
    private static int MeanProse(Page page, int text)
    {
        var (words, count) = (0, 0);
        for (var line = text; line < page.Lines.Length && count < ParagraphsBehind; line = page.Next(line))
        {
            if (page.Lines[line].IsProse && page.Guesses[line] == LineLabel.Body)
            {
                words += page.Lines[line].Words;
                count++;
            }
        }

        return count == 0 ? 0 : words / count;
    }
}
