namespace Corpus.Reading.Figures;

/// <summary>What a word tells about a number beside it; <c>figure-cues.tsv</c> lists the words of each.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary><c>a</c>, <c>an</c></summary>
    Article = 1 << 0,
    Of = 1 << 1,
    And = 1 << 2,
    Or = 1 << 3,

    /// <summary>Joins the ends of a range: <c>to</c>.</summary>
    To = 1 << 4,
    From = 1 << 5,
    Between = 1 << 6,

    /// <summary>Parts a rate from its denominator: <c>per</c>, <c>/</c>.</summary>
    Per = 1 << 7,

    /// <summary><c>minus</c></summary>
    Minus = 1 << 8,

    /// <summary>Makes a duration an age: <c>old</c>.</summary>
    Old = 1 << 9,

    /// <summary>Stands before a bare age: <c>aged</c>.</summary>
    Age = 1 << 10,

    /// <summary>Makes <c>one</c> a pronoun: <c>the one</c>, <c>no one</c>.</summary>
    Pointer = 1 << 11,

    /// <summary>A number behind it is a name: <c>Chapter 11</c>, <c>No. 1</c>.</summary>
    Label = 1 << 12,

    /// <summary>Ends an address: <c>10 Downing Street</c>.</summary>
    Street = 1 << 13,

    /// <summary>A plain four-digit number behind it is a year: <c>in</c>, <c>since</c>.</summary>
    Year = 1 << 14,

    /// <summary>A number before it is a time or an era: <c>pm</c>, <c>BC</c>.</summary>
    Clock = 1 << 15,

    /// <summary>Ends an ordinal or a decade in digits: <c>th</c>, <c>s</c>.</summary>
    Ending = 1 << 16,

    /// <summary>Starts or ends a counted stretch of a calendar: <c>first</c>, <c>last</c>.</summary>
    Edge = 1 << 17,

    /// <summary>A quantity before it is its subject: <c>was</c>, <c>reached</c>.</summary>
    Link = 1 << 18,

    /// <summary>Stands between a number and the noun it counts without belonging to it: <c>more</c>, <c>other</c>.</summary>
    Filler = 1 << 19,

    /// <summary>The noun phrase of a count goes no further.</summary>
    Stop = 1 << 20,

    /// <summary>Says that a length without a measured thing is one: <c>tall</c>, <c>wide</c>.</summary>
    Dimension = 1 << 21,

    /// <summary>Places a figure in time: <c>in</c>, <c>during</c>.</summary>
    Within = 1 << 22,

    /// <summary>Goes with an article in the price of a piece: <c>$5 a share</c>.</summary>
    Share = 1 << 23,

    /// <summary>Leads from a change to how much of it: <c>rose by 5 per cent</c>.</summary>
    By = 1 << 24,

    /// <summary>Stands for the decimal mark in a number of words: <c>two point two million</c>.</summary>
    Point = 1 << 25,

    /// <summary>Compares with what follows, so that <c>or more</c> before it is no hedge: <c>or more than twice</c>.</summary>
    Than = 1 << 26,

    /// <summary>Has an age: <c>he</c>, <c>who</c>.</summary>
    Somebody = 1 << 27,
}
