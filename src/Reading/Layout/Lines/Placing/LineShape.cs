namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Items of one list are alike: in length, in what they begin and end with, in what they hold.</summary>
internal static class LineShape
{
    private const LineTraits Shape = LineTraits.NoWords | LineTraits.OneWord | LineTraits.FewWords | LineTraits.ShortLine | LineTraits.MediumLine
        | LineTraits.LongLine | LineTraits.VeryLongLine | LineTraits.EndsWithStop | LineTraits.HasDate | LineTraits.HasRunningTime
        | LineTraits.HasCredit | LineTraits.StartsWithBullet;

    public static LinePlaces Place(LineFeatures[] lines, int[] said, int at) =>
        (at > 0 && Same(lines[said[at]], lines[said[at - 1]]) ? LinePlaces.SameShapeAbove : LinePlaces.None)
        | (at + 1 < said.Length && Same(lines[said[at]], lines[said[at + 1]]) ? LinePlaces.SameShapeBelow : LinePlaces.None);

    private static bool Same(in LineFeatures line, in LineFeatures other) => (line.Traits & Shape) == (other.Traits & Shape);
}
