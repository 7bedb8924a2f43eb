namespace Score.Parts;

/// <summary>Precision and recall of one kind of part over pages.</summary>
internal sealed record PartFigures(PartKind Kind, int Found, int Missed, int Wrong)
{
    public double? Precision => Share(Found, Wrong);

    public double? Recall => Share(Found, Missed);

    public double? F1 => Found + Missed + Wrong == 0 ? null : 2.0 * Found / ((2 * Found) + Missed + Wrong);

    public static IEnumerable<PartFigures> Of(IEnumerable<PartOutcome> outcomes) =>
        outcomes.GroupBy(outcome => outcome.Kind).OrderBy(kind => kind.Key).Select(kind => new PartFigures(
            kind.Key,
            kind.Sum(outcome => outcome.Found.Length),
            kind.Sum(outcome => outcome.Missed.Length),
            kind.Sum(outcome => outcome.Wrong.Length)));

    private static double? Share(int part, int rest) => part + rest == 0 ? null : (double)part / (part + rest);
}
