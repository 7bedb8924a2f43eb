namespace Corpus.Cli.Timings;

/// <summary>What a step took.</summary>
/// <param name="Ticks">Of the stopwatch.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct StepCost(long Ticks, long Allocated)
{
    public static StepCost operator +(StepCost left, StepCost right) =>
        new(left.Ticks + right.Ticks, left.Allocated + right.Allocated);
}
