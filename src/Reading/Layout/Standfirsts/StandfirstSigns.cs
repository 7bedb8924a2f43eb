namespace Corpus.Reading.Layout.Standfirsts;

/// <summary>What is seen of a line that may sum up the article; each a row of <c>standfirst-weights.tsv</c>.</summary>
[Flags]
internal enum StandfirstSigns : ulong
{
    None = 0,

    /// <summary>What every line has: how seldom standfirsts are.</summary>
    Always = 1UL << 0,

    // Where it stands below the headline, in lines that are not blank.
    RightBelow = 1UL << 1,
    TwoBelow = 1UL << 2,
    ThreeBelow = 1UL << 3,
    FewBelow = 1UL << 4,
    FarBelow = 1UL << 5,

    /// <summary>Nothing between it and the headline is longer than a button or a name.</summary>
    FirstWords = 1UL << 6,

    // Beside byline and date.
    AboveCredits = 1UL << 7,
    BelowCredits = 1UL << 8,
    RightAboveCredits = 1UL << 9,
    RightBelowCredits = 1UL << 10,

    // What the line model takes it for.
    GuessedStandfirst = 1UL << 11,
    GuessedAside = 1UL << 12,
    GuessedCaption = 1UL << 13,
    GuessedBody = 1UL << 14,

    /// <summary>The first line that the line model takes for text.</summary>
    OpensText = 1UL << 15,

    // Its words.
    ShortLine = 1UL << 16,
    MediumLine = 1UL << 17,
    LongLine = 1UL << 18,
    VeryLongLine = 1UL << 19,
    FullLine = 1UL << 20,
    EndsWithStop = 1UL << 21,
    EndsWithQuestion = 1UL << 22,
    SeveralSentences = 1UL << 23,
    TitleCase = 1UL << 24,
    StartsWithBullet = 1UL << 25,
    OpensWithQuote = 1UL << 26,
    OpensWithEllipsis = 1UL << 27,
    FirstPerson = 1UL << 28,
    SecondPerson = 1UL << 29,
    Repeated = 1UL << 30,
    IntroducesName = 1UL << 31,

    // How much it has in common with the text.
    TopicNone = 1UL << 32,
    TopicLow = 1UL << 33,
    TopicSome = 1UL << 34,
    TopicHigh = 1UL << 35,

    // What stands around it.
    BlankBefore = 1UL << 36,
    BlankAfter = 1UL << 37,
    GapNarrower = 1UL << 38,
    CloserThanText = 1UL << 39,
    AfterSummaryHeading = 1UL << 40,
    AfterBullet = 1UL << 41,
    BeforeBullet = 1UL << 42,
    AfterFurniture = 1UL << 43,
    AfterPicture = 1UL << 44,
    BeforePicture = 1UL << 45,
    BeforeProse = 1UL << 46,
    AfterProse = 1UL << 47,

    /// <summary>Less than half as long as the paragraphs behind it.</summary>
    ShorterThanText = 1UL << 48,
    LongerThanText = 1UL << 49,
    BeforeFurniture = 1UL << 50,

    /// <summary>A heading such as <c>Highlights</c> stands above it, and nothing longer than a point of a list between.</summary>
    UnderSummaryHeading = 1UL << 51,
}
