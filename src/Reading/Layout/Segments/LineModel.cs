using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// The weights of the line model, in hundredths of a nat: what each sign says for each label (<c>line-weights.tsv</c>) and which state
/// likes to follow which (<c>line-steps.tsv</c>). Immutable; built once per process. <c>tools/Fit</c> makes the tables.
/// </summary>
internal sealed class LineModel
{
    public const string Weights = "line-weights";
    public const string Steps = "line-steps";

    /// <summary>What the steps' table calls the page's edge, from which the first line is reached.</summary>
    public const string Edge = "Edge";

    /// <summary>The score of what may not be.</summary>
    public const int Never = -100_000_000;

    /// <summary>How many vectors hold a number a state.</summary>
    public static readonly int Width = (LineStates.Count + Vector<int>.Count - 1) / Vector<int>.Count;

    /// <summary>The weight of a step that cannot be chosen, however bad the others: two of what may not be are better.</summary>
    private const int Closed = int.MinValue / 2;

    private readonly int[] weights;
    private readonly int[] steps;

    /// <summary>The same tables by state, each row filled up to whole vectors: labelling is little else than adding up rows.</summary>
    private readonly Vector<int>[] weightRows;
    private readonly Vector<int>[] stepRows;

    /// <param name="weights">A row of labels a sign.</param>
    /// <param name="steps">A row of states a state, and one for the page's edge; what the states forbid stays forbidden.</param>
    internal LineModel(int[] weights, int[] steps)
    {
        this.weights = weights;
        this.steps = steps;
        weightRows = new Vector<int>[weights.Length / LineStates.Labels * Width];
        for (var sign = 0; sign < weightRows.Length / Width; sign++)
        {
            var row = RowOf(weightRows, sign);
            for (var state = 0; state < LineStates.Count; state++)
            {
                row[state] = Weight(sign, LineStates.LabelOf((LineState)state));
            }
        }

        stepRows = new Vector<int>[(LineStates.Count + 1) * Width];
        for (var from = 0; from <= LineStates.Count; from++)
        {
            var row = RowOf(stepRows, from);
            row.Fill(Closed);
            for (var to = 0; to < LineStates.Count; to++)
            {
                ref var step = ref steps[(from * LineStates.Count) + to];
                step = LineStates.Allows(from, to) ? step : Never;
                row[to] = LineStates.Allows(from, to) ? step : from < LineStates.Count ? Closed : Never;
            }
        }
    }

    public static LineModel Default => Shared.Instance;

    public int Step(int from, int to) => steps[(from * LineStates.Count) + to];

    /// <summary>What the steps from a state, or from the edge, weigh by the state that they lead to.</summary>
    public ReadOnlySpan<Vector<int>> StepsFrom(int state) => stepRows.AsSpan(state * Width, Width);

    public int Weight(int sign, LineLabel label) => weights[(sign * LineStates.Labels) + (int)label];

    /// <summary>Adds up what the signs say for each label.</summary>
    public void Score(in Evidence evidence, Span<int> scores)
    {
        scores.Clear();
        foreach (var sign in evidence.Numbers)
        {
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += Weight(sign, (LineLabel)label);
            }
        }
    }

    /// <summary>Adds up what the signs say for the label of each state.</summary>
    public void Score(in Evidence evidence, Span<Vector<int>> states)
    {
        states.Clear();
        foreach (var sign in evidence.Numbers)
        {
            var row = weightRows.AsSpan(sign * Width, states.Length);
            for (var i = 0; i < states.Length; i++)
            {
                states[i] += row[i];
            }
        }
    }

    private static Span<int> RowOf(Vector<int>[] rows, int number) =>
        MemoryMarshal.Cast<Vector<int>, int>(rows.AsSpan(number * Width, Width));

    private static LineModel Read()
    {
        var weights = new int[Evidence.Count * LineStates.Labels];
        foreach (var row in LexiconTable.Rows(Weights))
        {
            var sign = Evidence.Parse(row[0], row[1]);
            for (var label = 0; label < LineStates.Labels; label++)
            {
                weights[(sign * LineStates.Labels) + label] = Number(row[2 + label]);
            }
        }

        var steps = new int[(LineStates.Count + 1) * LineStates.Count];
        foreach (var row in LexiconTable.Rows(Steps))
        {
            var from = row[0] == Edge ? LineStates.Count : (int)Parse(row[0]);
            steps[(from * LineStates.Count) + (int)Parse(row[1])] = Number(row[2]);
        }

        return new LineModel(weights, steps);
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static LineState Parse(string name) => Enum.TryParse<LineState>(name, out var state)
        ? state
        : throw new InvalidOperationException($"The table '{Steps}' names '{name}', which is no state of a line.");

    private static class Shared
    {
        internal static readonly LineModel Instance = Read();
    }
}
