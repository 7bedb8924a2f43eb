namespace Corpus.Reading.Figures;

/// <summary>What a word tells about a number beside it; <c>figure-cues.tsv</c> lists the words of each. What verbs tell is in
/// <see cref="VerbCue"/>, what is told about time in <see cref="TimeCue"/>.</summary>
[Flags]
internal enum Cue : long
{
    None = 0,

    /// <summary><c>a</c>, <c>an</c></summary>
    Article = 1L << 0,
    Of = 1L << 1,
    And = 1L << 2,
    Or = 1L << 3,

    /// <summary>Joins the ends of a range: <c>to</c>.</summary>
    To = 1L << 4,
    From = 1L << 5,
    Between = 1L << 6,

    /// <summary>Parts a rate from its denominator: <c>per</c>, <c>/</c>.</summary>
    Per = 1L << 7,

    /// <summary><c>minus</c></summary>
    Minus = 1L << 8,

    /// <summary>Makes a duration an age: <c>old</c>.</summary>
    Old = 1L << 9,

    /// <summary>Stands before a bare age: <c>aged</c>.</summary>
    Age = 1L << 10,

    /// <summary>Makes <c>one</c> a pronoun: <c>the one</c>, <c>no one</c>.</summary>
    Pointer = 1L << 11,

    /// <summary>A number behind it is a name: <c>Chapter 11</c>, <c>No. 1</c>.</summary>
    Label = 1L << 12,

    /// <summary>Ends an address: <c>10 Downing Street</c>.</summary>
    Street = 1L << 13,

    /// <summary>A plain four-digit number behind it is a year: <c>in</c>, <c>since</c>.</summary>
    Year = 1L << 14,

    /// <summary>Ends an ordinal or a decade in digits: <c>th</c>, <c>s</c>.</summary>
    Ending = 1L << 15,

    /// <summary>Starts or ends a counted stretch of a calendar: <c>first</c>, <c>last</c>.</summary>
    Edge = 1L << 16,

    /// <summary>Stands between a number and the noun it counts without belonging to it: <c>more</c>, <c>other</c>.</summary>
    Filler = 1L << 17,

    /// <summary>The noun phrase of a count goes no further.</summary>
    Stop = 1L << 18,

    /// <summary>Says that a length without a measured thing is one: <c>tall</c>, <c>wide</c>.</summary>
    Dimension = 1L << 19,

    /// <summary>Places a figure in time: <c>in</c>, <c>during</c>.</summary>
    Within = 1L << 20,

    /// <summary>Goes with an article in the price of a piece: <c>$5 a share</c>.</summary>
    Share = 1L << 21,

    /// <summary>Leads from a change to how much of it: <c>rose by 5 per cent</c>.</summary>
    By = 1L << 22,

    /// <summary>Stands for the decimal mark in a number of words: <c>two point two million</c>.</summary>
    Point = 1L << 23,

    /// <summary>Compares with what follows, so that <c>or more</c> before it is no hedge: <c>or more than twice</c>.</summary>
    Than = 1L << 24,

    /// <summary>Has an age: <c>he</c>, <c>who</c>.</summary>
    Somebody = 1L << 25,

    /// <summary>Leads to the number that another is a part of: <c>one in five</c>, <c>9 out of 10</c>.</summary>
    Portion = 1L << 26,

    /// <summary>Raises a length to an area: <c>4 km squared</c>.</summary>
    Squared = 1L << 27,

    /// <summary>Raises a length to a volume: <c>4 km cubed</c>.</summary>
    Cubed = 1L << 28,

    /// <summary>Goes with <c>to</c> before a source: <c>according to</c>.</summary>
    According = 1L << 29,

    /// <summary>Opens a clause with a subject of its own: <c>analysts expect earnings to rise</c>.</summary>
    Clause = 1L << 30,
    Worth = 1L << 31,
    At = 1L << 32,

    /// <summary>Leads to the same in other units: <c>equal to</c>, <c>that is</c>.</summary>
    Equal = 1L << 33,

    /// <summary>Opens a clause about the noun before it: <c>the quarter that ended in June</c>.</summary>
    Relative = 1L << 34,

    /// <summary>Leads to a day: <c>on</c>.</summary>
    On = 1L << 35,

    /// <summary>Makes an area of the length behind it: <c>sq. miles</c>.</summary>
    Square = 1L << 36,

    /// <summary>Makes a volume of the length behind it: <c>cubic cm</c>.</summary>
    Cubic = 1L << 37,

    /// <summary>Says on which side of zero: <c>above</c>, <c>below</c>.</summary>
    Side = 1L << 38,

    /// <summary>Below zero a number of degrees is negative.</summary>
    Below = 1L << 39,

    /// <summary>Makes <c>zero</c> a temperature: <c>absolute zero</c>.</summary>
    Absolute = 1L << 40,

    /// <summary>Goes with a stretch of time in place of a number: <c>all day</c>, <c>a full year</c>.</summary>
    Whole = 1L << 41,

    /// <summary>Leads to how long something lasts.</summary>
    For = 1L << 42,

    /// <summary>Ends a counted noun phrase but for a plural right behind it: <c>12 missing</c>, <c>12 missing children</c>.</summary>
    Describes = 1L << 43,

    /// <summary>Behind a preposition and before <c>of</c> it names nothing: <c>in lieu of</c>, <c>over the course of</c>.</summary>
    Idle = 1L << 44,

    /// <summary>Ends the ordinals of one in digits: <c>21st</c>; behind other numbers it weighs: <c>13st</c>.</summary>
    First = 1L << 45,

    /// <summary>Counts what there is less of: <c>300 fewer thefts</c>.</summary>
    Fewer = 1L << 46,

    /// <summary>Many persons by a noun without an <c>s</c>: <c>people</c>.</summary>
    People = 1L << 47,

    /// <summary>Says where something is, without naming the place: <c>there</c>.</summary>
    There = 1L << 48,

    /// <summary>Behind <c>by a</c> it makes the number behind it one of times: <c>rose by a factor of 2.5</c>.</summary>
    Factor = 1L << 49,

    /// <summary>Is told in years: <c>age</c>, <c>life expectancy</c>.</summary>
    Lifetime = 1L << 50,

    /// <summary>Counts nothing of what stands behind it: <c>no</c>.</summary>
    Zero = 1L << 51,

    /// <summary>Persons that are not named: <c>those under 30</c>.</summary>
    Anybody = 1L << 52,

    /// <summary>How long something takes, where it is no limit: <c>over six years</c>.</summary>
    Throughout = 1L << 53,
}
