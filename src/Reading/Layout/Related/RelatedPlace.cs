namespace Corpus.Reading.Layout.Related;

/// <summary>Where a walk down the page stands below the last heading: how many lines, titles and gaps it has passed.</summary>
internal readonly record struct RelatedPlace(RelatedHeading Heading, int Lines, int Titles, int Gaps)
{
    /// <summary>The place of the line below, or of a heading itself.</summary>
    public RelatedPlace Next(RelatedHeading heading, bool blankBefore) => heading is not (RelatedHeading.None or RelatedHeading.OneStory)
        ? new RelatedPlace(heading, 0, 0, 0)
        : this with { Lines = Lines + 1, Gaps = Gaps + (blankBefore ? 1 : 0) };

    /// <summary>With the line counted that stands here.</summary>
    public RelatedPlace Behind(LineRole line) => line == LineRole.Title ? this with { Titles = Titles + 1 } : this;

    public RelatedSigns Signs() => Heading == RelatedHeading.None
        ? RelatedSigns.None
        : OfHeading() | OfLines() | OfTitles() | OfGaps();

    private RelatedSigns OfHeading() => Heading switch
    {
        RelatedHeading.Kin => RelatedSigns.UnderKin,
        RelatedHeading.More => RelatedSigns.UnderMore,
        _ => RelatedSigns.UnderOther,
    };

    private RelatedSigns OfLines() => Lines switch
    {
        1 => RelatedSigns.OneBelow,
        2 => RelatedSigns.TwoBelow,
        <= 4 => RelatedSigns.FourBelow,
        <= 8 => RelatedSigns.EightBelow,
        <= 16 => RelatedSigns.SixteenBelow,
        _ => RelatedSigns.FarBelow,
    };

    private RelatedSigns OfTitles() => Titles switch
    {
        0 => RelatedSigns.FirstTitle,
        <= 2 => RelatedSigns.EarlyTitle,
        <= 5 => RelatedSigns.LaterTitle,
        _ => RelatedSigns.LateTitle,
    };

    private RelatedSigns OfGaps() => Gaps switch
    {
        0 => RelatedSigns.InBlockOfHeading,
        1 => RelatedSigns.InNextBlock,
        _ => RelatedSigns.None,
    };
}
