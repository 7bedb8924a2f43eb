using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds titles of other stories in the middle of the text. Some are announced (<c>Read more:</c>). Others stand alone between two
/// paragraphs, as sub-headings do; but those are short, so that where a body has no short ones, a long line without a stop is a teaser.
/// Where sub-headings have a capital a word, they may be long; a teaser talks of something else.
/// </summary>
internal readonly record struct Teasers(bool HasSubheadings)
{
    private const int TeaserWords = 8;
    private const int LongestTeaser = 22;

    public static Teasers Of(Page page, LineSpan body)
    {
        for (var line = body.First; line <= body.Last; line = page.Next(line))
        {
            if (StandsAlone(page, line) && page.Lines[line].Words is >= 2 and < TeaserWords
                && !page.Has(line, LineTraits.Furniture | LineTraits.Credits))
            {
                return new Teasers(true);
            }
        }

        return new Teasers(false);
    }

    public bool Is(Page page, int line) =>
        !HasSubheadings
        && StandsAlone(page, line)
        && page.Lines[line].Words is >= TeaserWords and <= LongestTeaser
        && (!page.Has(line, LineTraits.TitleCase) || page.Lines[line].Has(LinePlaces.TopicNone | LinePlaces.TopicLow))
        && !page.Has(line, LineTraits.OpensWithQuote)
        && char.IsLetter(page.TextOf(line)[0]);

    private static bool StandsAlone(Page page, int line) =>
        page.Has(line, LineTraits.AfterProse)
        && page.Has(line, LineTraits.BeforeProse)
        && page.Has(line, LineTraits.BlankBefore)
        && page.Has(line, LineTraits.BlankAfter)
        && !page.Has(line, Ends | LineTraits.StartsWithBullet | LineTraits.StartsLower);

    private const LineTraits Ends =
        LineTraits.EndsWithStop | LineTraits.EndsWithQuestion | LineTraits.EndsWithColon | LineTraits.HasEllipsisEnd;
}
