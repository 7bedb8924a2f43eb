namespace Corpus.Reading.Figures.Periods;

/// <summary>Which part of a calendar a word names; <see cref="First"/> to <see cref="Fourth"/> are their numbers.</summary>
internal enum CalendarOrdinal : sbyte
{
    None = 0,
    First = 1,
    Second = 2,
    Third = 3,
    Fourth = 4,

    /// <summary><c>the last quarter of 2021</c>, <c>last year</c></summary>
    Last = 5,

    /// <summary><c>this year</c></summary>
    This = 6,

    /// <summary><c>next year</c></summary>
    Next = 7,

    /// <summary><c>the past year</c>: the twelve months up to now.</summary>
    Past = 8,
}
