using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives every line a label: of all walks through the states that a page may take, the one that the line model likes best
/// (Viterbi).</summary>
internal static class LineLabeler
{
    /// <summary>A label a line; a blank line's says nothing.</summary>
    /// <param name="said">The lines that are not blank.</param>
    /// <param name="held">What is the article's, whatever stands among it.</param>
    public static LineLabel[] Label(
        string text, LineFeatures[] lines, int[] said, HeldStretches held, LineModel model, CancellationToken cancellation)
    {
        // What stands below is behind the article, whatever it looks like.
        var end = Math.Min(Math.Min(CommentSection.Start(text, lines, said), PageFoot.Start(lines, said)), CopyrightNotice.Start(text, lines, said));
        var labels = new LineLabel[lines.Length];
        for (var i = end; i < said.Length; i++)
        {
            labels[said[i]] = LineLabel.After;
        }

        if (end == 0)
        {
            return labels;
        }

        var back = ArrayPool<byte>.Shared.Rent(end * LineStates.Count);
        Span<Vector<int>> best = stackalloc Vector<int>[LineModel.Width];
        Span<Vector<int>> next = stackalloc Vector<int>[LineModel.Width];
        Span<Vector<int>> came = stackalloc Vector<int>[LineModel.Width];
        for (var i = 0; i < end; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            model.Score(Evidence.OfLine(lines, said, i), next);
            if (held.Hold(i))
            {
                StayInside(next);
            }

            if (i == 0)
            {
                Begin(model, next);
            }
            else
            {
                Reach(model, best, next, came);
                Keep(Numbers(came), back.AsSpan(i * LineStates.Count, LineStates.Count));
            }

            var highest = new Vector<int>(Numbers(next)[Highest(Numbers(next))]);
            for (var v = 0; v < best.Length; v++)
            {
                // Only differences count: scores that stay near 0 overflow on no page, however long.
                best[v] = Vector.Max(next[v] - highest, new Vector<int>(LineModel.Never));
            }
        }

        var last = Highest(Numbers(best));
        for (var i = end - 1; i >= 0; i--)
        {
            labels[said[i]] = LineStates.LabelOf((LineState)last);
            last = back[(i * LineStates.Count) + last];
        }

        ArrayPool<byte>.Shared.Return(back);
        held.Claim(lines, said, labels);
        return labels;
    }

    /// <summary>Forbids all states before the article and behind it, and the headline.</summary>
    private static void StayInside(Span<Vector<int>> next)
    {
        var scores = MemoryMarshal.Cast<Vector<int>, int>(next);
        for (var state = 0; state < LineStates.Count; state++)
        {
            scores[state] += LineStates.IsInside((LineState)state) ? 0 : LineModel.Never / 2;
        }
    }

    /// <summary>Adds the steps from the page's edge.</summary>
    private static void Begin(LineModel model, Span<Vector<int>> next)
    {
        var steps = model.StepsFrom(LineStates.Count);
        for (var v = 0; v < next.Length; v++)
        {
            next[v] += steps[v];
        }
    }

    /// <summary>Adds the best score with which each state is entered, and tells the state before it: the first of those that are as good.</summary>
    private static void Reach(LineModel model, Span<Vector<int>> best, Span<Vector<int>> next, Span<Vector<int>> came)
    {
        var scores = Numbers(best);
        for (var v = 0; v < next.Length; v++)
        {
            var (highest, from) = (new Vector<int>(int.MinValue), Vector<int>.Zero);
            for (var state = 0; state < LineStates.Count; state++)
            {
                var score = new Vector<int>(scores[state]) + model.StepsFrom(state)[v];
                var isHigher = Vector.GreaterThan(score, highest);
                highest = Vector.ConditionalSelect(isHigher, score, highest);
                from = Vector.ConditionalSelect(isHigher, new Vector<int>(state), from);
            }

            next[v] += highest;
            came[v] = from;
        }
    }

    private static void Keep(ReadOnlySpan<int> came, Span<byte> kept)
    {
        for (var state = 0; state < kept.Length; state++)
        {
            kept[state] = (byte)came[state];
        }
    }

    /// <summary>A number a state.</summary>
    private static ReadOnlySpan<int> Numbers(Span<Vector<int>> states) =>
        MemoryMarshal.Cast<Vector<int>, int>(states).Slice(0, LineStates.Count);

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
