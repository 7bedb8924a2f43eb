namespace Corpus.Reading.Layout.Segments;

/// <summary>Says why the line model gave a line its label: what spoke most for it against the label that was next best for the line alone.
/// What is left unsaid is how well the label goes with those of its neighbours.</summary>
internal static class LineReasons
{
    /// <returns>The rival label, and the strongest reasons, the strongest first.</returns>
    public static (LineLabel Rival, LineReason[] Reasons) Of(LineModel model, in Evidence evidence, LineLabel label, int most)
    {
        Span<int> scores = stackalloc int[LineStates.Labels];
        model.Score(evidence, scores);
        scores[(int)label] = int.MinValue;
        var rival = Highest(scores);
        var reasons = new List<LineReason>();
        foreach (var sign in evidence.Numbers)
        {
            if (model.Weight(sign, label) - model.Weight(sign, rival) is var weight and > 0)
            {
                reasons.Add(new LineReason(Evidence.PlaceOf(sign), Evidence.NameOf(sign), weight));
            }
        }

        reasons.Sort((left, right) => right.Weight.CompareTo(left.Weight));
        return (rival, reasons.GetRange(0, Math.Min(most, reasons.Count)).ToArray());
    }

    private static LineLabel Highest(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return (LineLabel)best;
    }
}
