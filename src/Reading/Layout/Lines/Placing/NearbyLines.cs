namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>What stands in the lines around each line: running text, names and days, furniture, lists of dated lines.</summary>
internal readonly struct NearbyLines
{
    /// <summary>How far running text is looked for.</summary>
    private const int LinesToProse = 4;

    /// <summary>So many of those lines are few, and half of them.</summary>
    private const int FewLines = 2;
    private const int HalfOfLines = 5;

    /// <summary>How far byline, date and furniture are looked for; longer lines name neither.</summary>
    private const int LinesToCredits = 5;
    private const int CreditWords = 20;

    /// <summary>How far the items of a dated list are looked for, how long they are at most, and how many make a list.</summary>
    private const int LinesToDates = 11;
    private const int DatedWords = 11;
    private const int DatesOfList = 2;

    private readonly RunningCount prose;
    private readonly RunningCount credits;
    private readonly RunningCount furniture;
    private readonly RunningCount dates;

    /// <param name="said">The lines that are not blank; places are counted in them.</param>
    public NearbyLines(LineFeatures[] lines, int[] said)
    {
        (prose, credits) = (new RunningCount(said.Length), new RunningCount(said.Length));
        (furniture, dates) = (new RunningCount(said.Length), new RunningCount(said.Length));
        for (var i = 0; i < said.Length; i++)
        {
            ref readonly var line = ref lines[said[i]];
            var mayCredit = line.Words <= CreditWords && !line.Has(LineTraits.StartsLower);
            prose.Set(i, line.IsProse);
            credits.Set(i, mayCredit && line.Has(LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue));
            furniture.Set(i, mayCredit && line.Has(LineTraits.Furniture));
            dates.Set(i, line.Words <= DatedWords && line.Has(LineTraits.HasDate | LineTraits.TimeAgo));
        }
    }

    public LinePlaces Place(int at) =>
        Prose(prose.Above(at, LinesToProse) + prose.Below(at, LinesToProse))
        | (credits.Above(at, LinesToCredits) > 0 ? LinePlaces.CreditsAbove : LinePlaces.None)
        | (credits.Below(at, LinesToCredits) > 0 ? LinePlaces.CreditsBelow : LinePlaces.None)
        | (furniture.Above(at, LinesToCredits) > 0 ? LinePlaces.FurnitureAbove : LinePlaces.None)
        | (furniture.Below(at, LinesToCredits) > 0 ? LinePlaces.FurnitureBelow : LinePlaces.None)
        | (dates.Above(at, LinesToDates) >= DatesOfList ? LinePlaces.DatesAbove : LinePlaces.None)
        | (dates.Below(at, LinesToDates) >= DatesOfList ? LinePlaces.DatesBelow : LinePlaces.None);

    private static LinePlaces Prose(int lines) => lines switch
    {
        0 => LinePlaces.ProseNone,
        <= FewLines => LinePlaces.ProseFew,
        <= HalfOfLines => LinePlaces.ProseHalf,
        _ => LinePlaces.ProseMost,
    };
}
