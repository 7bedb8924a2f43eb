using System.Globalization;
using Corpus.Reading.Layout.Lines;
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

    private readonly int[] weights;
    private readonly int[] steps;

    /// <summary>The steps that may be taken, for each state those that lead to it, and where its own begin.</summary>
    private readonly LineStep[] allowed;
    private readonly int[] starts = new int[LineStates.Count + 1];

    /// <param name="weights">A row of labels a sign.</param>
    /// <param name="steps">A row of states a state, and one for the page's edge; what the states forbid stays forbidden.</param>
    internal LineModel(int[] weights, int[] steps)
    {
        this.weights = weights;
        this.steps = steps;
        var reached = new List<LineStep>();
        for (var to = 0; to < LineStates.Count; to++)
        {
            for (var from = 0; from <= LineStates.Count; from++)
            {
                var isAllowed = LineStates.Allows(from, to);
                ref var step = ref steps[(from * LineStates.Count) + to];
                step = isAllowed ? step : Never;
                if (isAllowed && from < LineStates.Count)
                {
                    reached.Add(new LineStep((byte)from, step));
                }
            }

            starts[to + 1] = reached.Count;
        }

        allowed = reached.ToArray();
    }

    public static LineModel Default => Shared.Instance;

    public int Step(int from, int to) => steps[(from * LineStates.Count) + to];

    /// <summary>The steps that lead to a state from another line's.</summary>
    public ReadOnlySpan<LineStep> StepsTo(int state) => allowed.AsSpan(starts[state], starts[state + 1] - starts[state]);

    public int Weight(int sign, LineLabel label) => weights[(sign * LineStates.Labels) + (int)label];

    /// <summary>Adds up what the signs say for each label.</summary>
    public void Score(in Evidence evidence, Span<int> scores)
    {
        scores.Clear();
        Add(evidence.Line, EvidencePlace.Line, scores);
        Add(evidence.Page, EvidencePlace.Page, scores);
        Add(evidence.Above, EvidencePlace.Above, scores);
        Add(evidence.Below, EvidencePlace.Below, scores);
    }

    private void Add(ulong signs, EvidencePlace place, Span<int> scores)
    {
        for (; signs != 0; signs &= signs - 1)
        {
            var row = weights.AsSpan(Evidence.NumberOf(place, BitNumber.Lowest(signs)) * LineStates.Labels, LineStates.Labels);
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += row[label];
            }
        }
    }

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
