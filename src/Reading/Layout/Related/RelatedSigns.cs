namespace Corpus.Reading.Layout.Related;

/// <summary>What is seen of a line that may name another story; each a row of <c>related-weights.tsv</c>.</summary>
[Flags]
internal enum RelatedSigns : ulong
{
    None = 0,

    /// <summary>What every line has: how seldom such titles are.</summary>
    Always = 1UL << 0,

    // Where it stands; behind the body in lines that are not blank.
    AboveHeadline = 1UL << 1,
    InBody = 1UL << 2,
    RightBehind = 1UL << 3,
    CloseBehind = 1UL << 4,
    NearBehind = 1UL << 5,
    SomeBehind = 1UL << 6,
    ManyBehind = 1UL << 7,
    FarBehind = 1UL << 8,

    // What the heading above says of its list.
    UnderKin = 1UL << 9,
    UnderMore = 1UL << 10,
    UnderOther = 1UL << 11,

    // How far below the heading it stands, in lines that are not blank, in titles, and in blank lines.
    OneBelow = 1UL << 12,
    TwoBelow = 1UL << 13,
    FourBelow = 1UL << 14,
    EightBelow = 1UL << 15,
    SixteenBelow = 1UL << 16,
    FarBelow = 1UL << 17,
    FirstTitle = 1UL << 18,
    EarlyTitle = 1UL << 19,
    LaterTitle = 1UL << 20,
    LateTitle = 1UL << 21,
    InBlockOfHeading = 1UL << 22,
    InNextBlock = 1UL << 23,

    // Its words.
    NamesStory = 1UL << 24,
    FewestWords = 1UL << 25,
    FewWords = 1UL << 26,
    SomeWords = 1UL << 27,
    TitleWords = 1UL << 28,
    ManyWords = 1UL << 29,
    MostWords = 1UL << 30,
    EndsWithStop = 1UL << 31,
    EndsWithQuestion = 1UL << 32,
    HasEllipsisEnd = 1UL << 33,
    StartsLower = 1UL << 34,
    TitleCase = 1UL << 35,
    NoFunctionWords = 1UL << 36,
    HasDate = 1UL << 37,
    PartedOrAddress = 1UL << 38,
    Prose = 1UL << 39,
    LooksLikeTitle = 1UL << 40,

    // Elsewhere on the page.
    TopicLow = 1UL << 41,
    TopicSome = 1UL << 42,
    TopicHigh = 1UL << 43,
    RepeatedAbove = 1UL << 44,
    RepeatedBelow = 1UL << 45,

    // What stands around it: the line below, and those two below and above.
    BlankBefore = 1UL << 46,
    BlankAfter = 1UL << 47,
    BeforeTitle = 1UL << 48,
    BeforeShort = 1UL << 49,
    BeforeDay = 1UL << 50,
    BeforeProse = 1UL << 51,
    BeforeHeading = 1UL << 52,
    TitleTwoAbove = 1UL << 53,
    ProseTwoAbove = 1UL << 54,
    HeadingTwoAbove = 1UL << 55,
    TitleTwoBelow = 1UL << 56,
    DayTwoBelow = 1UL << 57,
    HeadingTwoBelow = 1UL << 58,

    /// <summary>The next title above or below stands a few lines off: between two titles of such a list stand days, authors, summaries.</summary>
    Spaced = 1UL << 59,

    /// <summary>The list that it stands in, or its own words, announce it as such.</summary>
    Announced = 1UL << 60,
}
