using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Related;

/// <summary>Marks the titles of other stories below the heading that announces them; what is seen of each line decides in the end. Dates, sections, authors and summaries may stand
/// between two titles; the list ends with its block, or where too many lines are no titles.</summary>
internal static class RelatedList
{
    private const int MostTitles = 15;
    private const int MostOthers = 3;
    private const int LongestTitle = 30;

    /// <summary>Titles seldom have fewer words; the names of recipes or places do.</summary>
    private const int TitleWords = 4;
    private const int NameWords = 2;

    /// <summary>What follows the heading without a gap may be shorter than what follows at some distance.</summary>
    private const int BlockWords = 3;

    /// <summary>Titles that nothing announces are a list when there are so many, each of so many words.</summary>
    private const int BareTitles = 3;
    private const int BareWords = 5;
    private const int LongestDate = 6;

    /// <summary>Words of a heading over stories that the site orders: <c>Most read in Science</c>.</summary>
    private const int HeadingWords = 4;

    /// <summary>With its date behind it, a title has more words than a date has.</summary>
    private const int DatedWords = 8;
    private const int TopicWords = 6;

    /// <summary>Takes a list in the middle of the text, which is chrome where its heading names no kinship; gives back its last line, the
    /// heading where it has no titles. Over a gap, what stands right above running text is a heading of the article.</summary>
    public static int ReadInBody(Page page, int heading, int end)
    {
        var first = page.Next(heading);
        var least = IsTitle(page, first, NameWords) ? NameWords : TitleWords;
        return first == heading + 1
            ? Take(page, heading, Math.Min(end, BlockEnd(page, first)), least)
            : Take(page, heading, Math.Max(TitlesEnd(page, first, end), NamesStories(page, heading) ? first : -1), TitleWords);
    }

    /// <summary>Takes a list of several titles right below the heading, up to the gap; gives back its last line, the heading where it is none.</summary>
    public static int ReadBlock(Page page, int heading, int end)
    {
        var (first, last) = (heading + 1, Math.Min(end, BlockEnd(page, heading)));
        for (var line = first; line <= last; line++)
        {
            if (!IsTitle(page, line, TitleWords) || page.Has(line, LineTraits.EndsWithStop | LineTraits.StartsWithBullet))
            {
                return heading;
            }
        }

        return last > first ? Take(page, heading, last, TitleWords) : heading;
    }

    /// <summary>Whether the heading says that stories of other pages follow, so that no heading of the text can: <c>Related coverage</c>, <c>Related</c>.</summary>
    private static bool NamesStories(Page page, int heading) =>
        RelatedCues.IsKinHeading(page, heading) && RelatedWords.NameKinship(page.TextOf(heading))
        && (page.Lines[heading].Words == 1 || RelatedWords.NameStories(page.TextOf(heading)));

    /// <summary>Takes a list behind the body; gives back its last line, the heading where it has no titles.</summary>
    public static int ReadBehind(Page page, int heading)
    {
        var first = heading + 1;
        var last = page.Lines.Length - 1;
        return first <= last && !page.Lines[first].IsBlank
            ? Take(page, heading, BlockEnd(page, first), BlockWords)
            : Take(page, heading, last, TitleWords);
    }

    /// <summary>Takes titles right behind the text that nothing announces, each with a date or none; gives back the last line, the one
    /// before <paramref name="first"/> where there is no such list.</summary>
    public static int ReadBare(Page page, int first)
    {
        var (titles, last) = (new List<int>(), first - 1);
        for (var line = first; line < page.Lines.Length && titles.Count < MostTitles && !EndsList(page, line); line = page.Next(line))
        {
            if (IsTitle(page, line, BareWords)
                && !page.Has(line, LineTraits.StartsWithBullet)
                && (!page.Has(line, LineTraits.EndsWithStop) || page.Has(line, LineTraits.TitleCase))
                && !page.Lines[line].Has(LinePlaces.RepeatedAbove | LinePlaces.RepeatedBelow))
            {
                titles.Add(line);
            }
            else if (titles.Count == 0 || !page.Has(line, LineTraits.HasDate) || page.Lines[line].Words > LongestDate)
            {
                break;
            }

            last = line;
        }

        if (titles.Count < BareTitles)
        {
            return first - 1;
        }

        titles.ForEach(title => page.Labels.Mark(title, BlockKind.Related));
        return last;
    }

    private static int Take(Page page, int heading, int end, int least)
    {
        var kin = RelatedHeadings.Of(page, heading) is RelatedHeading.Kin or RelatedHeading.More;
        var most = RelatedWords.NameOneStory(page.TextOf(heading)) ? 1 : MostTitles;
        var (last, taken, others) = (heading, 0, 0);
        for (var line = page.Next(heading);
            line <= end && taken < most && others < MostOthers && !EndsList(page, line);
            line = page.Next(line))
        {
            if (IsTitle(page, line, least))
            {
                if (kin)
                {
                    page.Labels.Mark(line, BlockKind.Related);
                }

                (last, taken, others) = (line, taken + 1, 0);
            }
            else if (++others == 1 && taken > 0 && page.Has(line, LineTraits.BlankAfter))
            {
                last = line;
            }
        }

        return taken > 0 ? last : heading;
    }

    /// <summary>The last line before a gap.</summary>
    private static int BlockEnd(Page page, int line)
    {
        while (line + 1 < page.Lines.Length && !page.Lines[line + 1].IsBlank)
        {
            line++;
        }

        return line;
    }

    /// <summary>The last of the titles that follow each other, each over a gap.</summary>
    private static int TitlesEnd(Page page, int line, int end)
    {
        var last = line - 1;
        while (line <= end && IsTitle(page, line, TitleWords) && !page.Has(line, LineTraits.BeforeProse | LineTraits.Sentence))
        {
            last = line;
            line = page.Next(line);
        }

        return last;
    }

    private static bool EndsList(Page page, int line) =>
        page.Labels[line] != BlockKind.Chrome
        || page.Has(line, LineTraits.Closing | LineTraits.Discussion | LineTraits.Legal | LineTraits.Newsletter | LineTraits.AuthorNote)
        || RelatedCues.IsHeading(page, line)
        || (page.Lines[line].Words <= HeadingWords && RelatedWords.NameOthers(page.TextOf(line)));

    private static bool IsTitle(Page page, int line, int least) =>
        line < page.Lines.Length
        && page.Lines[line].Words >= least
        && page.Lines[line].Words <= LongestTitle
        && (page.Lines[line].Capitals > 0 || CharClass.IsDigit(page.TextOf(line)[0]))
        && !page.Has(line, NoTitle)
        && (!page.Has(line, LineTraits.HasDate) || page.Lines[line].Words >= DatedWords)
        && (!page.Has(line, LineTraits.StartsLower) || CharClass.IsDigit(page.TextOf(line)[0]))
        && !(page.Has(line, LineTraits.EndsWithStop) && !page.Has(line, LineTraits.TitleCase)
            && (page.Lines[line].IsProse || page.Guesses[line] == Segments.LineLabel.Body))
        && !RelatedCues.IsButton(page, line)
        && !IsRowOfTopics(page, line)
        && !NameShape.IsPerson(AuthorOf(page.TextOf(line)));

    /// <summary>Nothing but content words, some of them small: tags that a page prints in one line.</summary>
    private static bool IsRowOfTopics(Page page, int line) =>
        page.Lines[line].Words >= TopicWords
        && page.Has(line, LineTraits.NoFunctionWords)
        && !page.Has(line, LineTraits.TitleCase | LineTraits.HasComma | LineTraits.ManyDigits);

    /// <summary>Who a line says reviewed or wrote something, up to the degrees behind the name; the whole line where it says nothing.</summary>
    private static ReadOnlySpan<char> AuthorOf(ReadOnlySpan<char> line)
    {
        var by = line.IndexOf(" by ".AsSpan(), StringComparison.Ordinal);
        var names = by < 0 ? line : line.Slice(by + 4);
        return names.IndexOf(',') is var comma and > 0 && by >= 0 ? names.Slice(0, comma) : names;
    }

    private const LineTraits NoTitle = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit
        | LineTraits.EndsWithColon | LineTraits.HasAddress | LineTraits.HasRunningTime;
}
