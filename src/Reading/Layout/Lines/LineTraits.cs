namespace Corpus.Reading.Layout.Lines;

/// <summary>What is seen of a line. Each trait is one row of <c>line-weights.tsv</c>,
/// and so a reason that can be printed for a decision.</summary>
[Flags]
internal enum LineTraits : ulong
{
    None = 0,

    // Length in words; exactly one is set on a line that is not blank.
    NoWords = 1UL << 0,
    OneWord = 1UL << 1,
    FewWords = 1UL << 2,
    ShortLine = 1UL << 3,
    MediumLine = 1UL << 4,
    LongLine = 1UL << 5,
    VeryLongLine = 1UL << 6,

    // How it begins and ends.
    EndsWithStop = 1UL << 7,
    EndsWithQuestion = 1UL << 8,
    EndsWithColon = 1UL << 9,
    StartsLower = 1UL << 10,
    StartsWithBullet = 1UL << 11,
    OpensWithQuote = 1UL << 12,

    // What it holds.
    AllCapitals = 1UL << 13,
    TitleCase = 1UL << 14,
    HasComma = 1UL << 15,
    SeveralSentences = 1UL << 16,
    HasSeparator = 1UL << 17,
    HasAddress = 1UL << 18,
    HasDate = 1UL << 19,
    HasRunningTime = 1UL << 20,
    HasCodeSigns = 1UL << 21,
    HasEllipsisEnd = 1UL << 22,

    /// <summary>The same words stand on another line too, digits aside.</summary>
    Repeated = 1UL << 23,

    // Classes of chrome-phrases.tsv.
    Advertisement = 1UL << 24,
    Share = 1UL << 25,
    Menu = 1UL << 26,
    Newsletter = 1UL << 27,
    RelatedCue = 1UL << 28,
    Closing = 1UL << 29,
    Legal = 1UL << 30,
    Discussion = 1UL << 31,
    AuthorNote = 1UL << 32,
    CreditCue = 1UL << 33,
    BylineCue = 1UL << 34,
    PublishedCue = 1UL << 35,
    UpdatedCue = 1UL << 36,
    VideoCue = 1UL << 37,
    ImageCue = 1UL << 38,
    EndsWithComma = 1UL << 39,

    // Neighbours.
    AfterProse = 1UL << 40,
    BeforeProse = 1UL << 41,
    AmongShort = 1UL << 42,
    BlankBefore = 1UL << 43,
    BlankAfter = 1UL << 44,

    // How much of it is function words; exactly one is set on a line of four words or more.
    NoFunctionWords = 1UL << 45,
    FewFunctionWords = 1UL << 46,
    SomeFunctionWords = 1UL << 47,
    ManyFunctionWords = 1UL << 48,

    // Words of line-words.tsv.
    SecondPerson = 1UL << 49,
    FirstPerson = 1UL << 50,
    FirstPlural = 1UL << 51,
    SpeechWord = 1UL << 52,
    TimeAgo = 1UL << 53,
    PointsAtPicture = 1UL << 54,

    IsPersonName = 1UL << 55,
    HasCredit = 1UL << 56,
    IsNumbered = 1UL << 57,
    StartsWithHandle = 1UL << 58,
    HasPrice = 1UL << 59,
    HasQuoteInside = 1UL << 60,
    HasClockTime = 1UL << 61,
    ManyDigits = 1UL << 62,

    /// <summary>A long line of 25 words or more.</summary>
    FullLine = 1UL << 63,

    /// <summary>Phrases that no article says of itself: a page with none of them is a clean document.</summary>
    Furniture = Advertisement | Share | Menu | Newsletter | RelatedCue | Closing | Legal | Discussion,

    /// <summary>Lines that name who wrote, took or published, and when.</summary>
    Credits = BylineCue | CreditCue | AuthorNote | PublishedCue | UpdatedCue | ImageCue,

    Sentence = EndsWithStop | EndsWithQuestion,
}
