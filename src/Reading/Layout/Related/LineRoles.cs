using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Related;

/// <summary>The role of each line of a page that is not blank, and what it says of other stories; found once.</summary>
internal sealed class LineRoles
{
    private const int TitleWords = 4;
    private const int LongestTitle = 30;
    private const int LongestShort = 3;
    private const int LongestDay = 8;
    private const int LongestOther = 14;

    private const LineTraits Day = LineTraits.HasDate | LineTraits.TimeAgo | LineTraits.IsPersonName | LineTraits.BylineCue
        | LineTraits.HasRunningTime | LineTraits.HasClockTime;

    private const LineTraits NoTitle = (LineTraits.Furniture & ~LineTraits.RelatedCue) | LineTraits.Credits | LineTraits.HasCredit
        | LineTraits.EndsWithColon | LineTraits.IsPersonName;

    private readonly LineRole[] roles;
    private readonly RelatedHeading[] headings;

    public LineRoles(Page page)
    {
        (roles, headings) = (new LineRole[page.Said.Length], new RelatedHeading[page.Said.Length]);
        for (var i = 0; i < roles.Length; i++)
        {
            headings[i] = RelatedHeadings.Of(page, page.Said[i]);
            roles[i] = headings[i] is RelatedHeading.None or RelatedHeading.OneStory ? Of(page.Lines[page.Said[i]]) : LineRole.Heading;
        }
    }

    /// <summary>The role of the line of that number among those that are not blank; beyond the page's edges there are other lines.</summary>
    public LineRole this[int said] => said >= 0 && said < roles.Length ? roles[said] : LineRole.Other;

    public RelatedHeading Heading(int said) => headings[said];

    private static LineRole Of(in LineFeatures line) =>
        line.IsProse ? LineRole.Prose
        : line.Words <= LongestDay && line.Has(Day) ? LineRole.Day
        : line.Words is >= TitleWords and <= LongestTitle && line.Capitals > 0 && !line.Has(NoTitle) ? LineRole.Title
        : line.Words <= LongestShort ? LineRole.Short
        : line.Words > LongestOther ? LineRole.Prose
        : LineRole.Other;
}
