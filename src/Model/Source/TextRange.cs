namespace Corpus;

/// <summary>A stretch of a document's decoded text, in UTF-16 code units; the end is exclusive.</summary>
public readonly struct TextRange : IEquatable<TextRange>, IComparable<TextRange>
{
    /// <summary>Makes the range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or lies behind
    /// <paramref name="end"/>.</exception>
    public TextRange(int start, int end)
    {
        if (start < 0 || end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(start), $"A range needs 0 <= start <= end; it was given {start} and {end}.");
        }

        Start = start;
        End = end;
    }

    /// <summary>Offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units; 0 for an empty range.</summary>
    public int Length => End - Start;

    /// <summary>Whether the whole of <paramref name="other"/> lies within this range.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The code units of <paramref name="text"/> that this range names.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <inheritdoc/>
    public bool Equals(TextRange other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ End;

    /// <summary>Orders by start, then by end, so that an enclosing range comes behind the shorter one of the same start.</summary>
    public int CompareTo(TextRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Start and end as <c>12..34</c>.</summary>
    public override string ToString() => $"{Start}..{End}";

    /// <summary>Whether both name the same code units.</summary>
    public static bool operator ==(TextRange left, TextRange right) => left.Equals(right);

    /// <summary>Whether the two differ in start or end.</summary>
    public static bool operator !=(TextRange left, TextRange right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes first in the text.</summary>
    public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last in the text.</summary>
    public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes first in the text, or is the same.</summary>
    public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last in the text, or is the same.</summary>
    public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;
}
