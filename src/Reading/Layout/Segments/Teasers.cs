using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds titles of other stories in the middle of the text. Some are announced (<c>Read more:</c>). Others stand alone between two
/// paragraphs, as sub-headings do; but those are short, so that where a body has few short ones, a long line without a stop is a teaser.
/// Where sub-headings have a capital a word, they may be long; a teaser talks of something else.
/// </summary>
internal readonly record struct Teasers(bool HasSubheadings)
{
    private const int TeaserWords = 8;
    private const int LongestTeaser = 22;

    public static Teasers Of(Page page, LineSpan body)
    {
        var (subheadings, teasers) = (0, 0);
        for (var line = body.First; line <= body.Last; line = page.Next(line))
        {
            if (StandsAlone(page, line) && page.Lines[line].Words >= 2 && !page.Has(line, LineTraits.Furniture | LineTraits.Credits))
            {
                subheadings += page.Lines[line].Words < TeaserWords ? 1 : 0;
                teasers += page.Lines[line].Words is >= TeaserWords and <= LongestTeaser && MayBeTeaser(page, line) ? 1 : 0;
            }
        }

        return new Teasers(subheadings > 0 && subheadings * 2 >= teasers);
    }

    public bool Is(Page page, int line) =>
        !HasSubheadings
        && StandsAlone(page, line)
        && page.Lines[line].Words is >= TeaserWords and <= LongestTeaser
        && MayBeTeaser(page, line)
        && !page.Has(line, LineTraits.OpensWithQuote)
        && char.IsLetter(page.TextOf(line)[0]);

    private static bool MayBeTeaser(Page page, int line) =>
        !page.Has(line, LineTraits.TitleCase) || page.Lines[line].Has(LinePlaces.TopicNone | LinePlaces.TopicLow);

    private static bool StandsAlone(Page page, int line) =>
        page.Has(line, LineTraits.AfterProse)
        && page.Has(line, LineTraits.BeforeProse)
        && page.Has(line, LineTraits.BlankBefore)
        && page.Has(line, LineTraits.BlankAfter)
        && !page.Has(line, Ends | LineTraits.StartsWithBullet | LineTraits.StartsLower);

    private const LineTraits Ends =
        LineTraits.EndsWithStop | LineTraits.EndsWithQuestion | LineTraits.EndsWithColon | LineTraits.HasEllipsisEnd;
}
