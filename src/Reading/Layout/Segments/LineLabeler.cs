using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives every line a label: of all walks through the states that a page may take, the one that the line model likes best
/// (Viterbi).</summary>
internal static class LineLabeler
{
    /// <summary>A label a line; a blank line's says nothing.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static LineLabel[] Label(LineFeatures[] lines, int[] said, LineModel model, CancellationToken cancellation)
    {
        var labels = new LineLabel[lines.Length];
        if (said.Length == 0)
        {
            return labels;
        }

        var back = new byte[said.Length * LineStates.Count];
        Span<int> best = stackalloc int[LineStates.Count];
        Span<int> next = stackalloc int[LineStates.Count];
        Span<int> scores = stackalloc int[LineStates.Labels];
        for (var i = 0; i < said.Length; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            model.Score(EvidenceOf(lines, said, i), scores);
            var came = back.AsSpan(i * LineStates.Count, LineStates.Count);
            for (var to = 0; to < LineStates.Count; to++)
            {
                var reached = i == 0 ? model.Step(LineStates.Count, to) : Reach(model.StepsTo(to), best, out came[to]);
                next[to] = reached + scores[(int)LineStates.LabelOf((LineState)to)];
            }

            var highest = next[Highest(next)];
            for (var state = 0; state < LineStates.Count; state++)
            {
                // Only differences count: scores that stay near 0 overflow on no page, however long.
                best[state] = Math.Max(next[state] - highest, LineModel.Never);
            }
        }

        var last = Highest(best);
        for (var i = said.Length - 1; i >= 0; i--)
        {
            labels[said[i]] = LineStates.LabelOf((LineState)last);
            last = back[(i * LineStates.Count) + last];
        }

        return labels;
    }

    public static Evidence EvidenceOf(LineFeatures[] lines, int[] said, int at) =>
        Evidence.Of(lines, at > 0 ? said[at - 1] : -1, said[at], at + 1 < said.Length ? said[at + 1] : -1);

    /// <summary>The best score with which a state is entered, and the state before it.</summary>
    private static int Reach(ReadOnlySpan<LineStep> steps, ReadOnlySpan<int> best, out byte came)
    {
        var highest = int.MinValue;
        came = 0;
        foreach (var step in steps)
        {
            var score = best[step.From] + step.Weight;
            if (score > highest)
            {
                (highest, came) = (score, step.From);
            }
        }

        return highest;
    }

    private static int Highest(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
