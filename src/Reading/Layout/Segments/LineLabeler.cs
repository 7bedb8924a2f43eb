using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives every line a label: of all walks through the states that a page may take, the one that the line model likes best
/// (Viterbi).</summary>
internal static class LineLabeler
{
    /// <summary>A label a line; a blank line's says nothing.</summary>
    public static LineLabel[] Label(LineFeatures[] lines, LineModel model, CancellationToken cancellation)
    {
        var said = SaidLines(lines);
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
                next[to] = Reach(model, best, i == 0, to, out came[to]) + scores[(int)LineStates.LabelOf((LineState)to)];
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

    /// <summary>The lines that are not blank.</summary>
    public static int[] SaidLines(LineFeatures[] lines)
    {
        var count = 0;
        foreach (var line in lines)
        {
            count += line.IsBlank ? 0 : 1;
        }

        var said = new int[count];
        for (var (line, at) = (0, 0); line < lines.Length; line++)
        {
            if (!lines[line].IsBlank)
            {
                said[at++] = line;
            }
        }

        return said;
    }

    /// <summary>The best score with which a state is entered, and the state before it.</summary>
    private static int Reach(LineModel model, ReadOnlySpan<int> best, bool first, int to, out byte came)
    {
        came = 0;
        if (first)
        {
            return model.Step(LineStates.Count, to);
        }

        var highest = int.MinValue;
        for (var from = 0; from < LineStates.Count; from++)
        {
            var score = best[from] + model.Step(from, to);
            if (score > highest)
            {
                (highest, came) = (score, (byte)from);
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
