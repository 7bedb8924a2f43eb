using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Two values that a sentence leads from and to: <c>from $50 million to $60 million</c>, <c>to 60 from 50</c>.</summary>
/// <param name="Figure">The figure that the values are of; of two, the first.</param>
/// <param name="IsDirected">Whether it is known which of the two came first: a figure that is a range has lost it.</param>
/// <param name="Ranges">Where the values stand.</param>
internal readonly record struct ValuePair(FigureFact Figure, RoundedValue From, RoundedValue To, bool IsDirected, TextRange[] Ranges)
{
    private const decimal LargestRatio = 1_000m;

    /// <summary>Whether one may have become the other: both are above zero, and not too far apart.</summary>
    public bool IsPlausible => From.Value > 0 && To.Value > 0 && To.Value / From.Value <= LargestRatio && From.Value / To.Value <= LargestRatio;

    /// <summary>The pair in the order that a change of this direction has.</summary>
    public ValuePair Towards(ChangeDirection? direction) =>
        !IsDirected && direction == ChangeDirection.Down ? this with { From = To, To = From } : this;

    public bool Leads(ChangeDirection? direction) => direction switch
    {
        ChangeDirection.Up => To.Value >= From.Value,
        ChangeDirection.Down => To.Value <= From.Value,
        _ => true,
    };
}
