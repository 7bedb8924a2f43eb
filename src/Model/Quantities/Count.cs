using Corpus.Quantities;

namespace Corpus;

/// <summary>How many of something; the default value is none of nothing.</summary>
/// <param name="value">The number: whole for things that come whole, but a text may state 1.5 goals a game.</param>
/// <param name="noun">What is counted, as a noun phrase in the singular.</param>
public readonly struct Count(decimal value, string? noun) : IEquatable<Count>
{
    private readonly string? noun = noun;

    /// <summary>The number.</summary>
    public decimal Value { get; } = value;

    /// <summary>What is counted, in the singular: <c>container freight train</c>; empty where the text leaves it open.</summary>
    public string Noun => noun ?? "";

    /// <summary>Whether as many of the same are counted.</summary>
    public static bool operator ==(Count left, Count right) => left.Equals(right);

    /// <summary>Whether number or noun differ.</summary>
    public static bool operator !=(Count left, Count right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Count other) => Value == other.Value && string.Equals(Noun, other.Noun, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Value, Noun).GetHashCode();

    /// <summary><c>15,000 container freight trains</c>.</summary>
    public override string ToString()
    {
        var number = NumberText.Scaled(Value);
        return Noun.Length == 0 ? number : $"{number} {(Value == 1 ? Noun : EnglishPlural.Of(Noun))}";
    }
}
