namespace Corpus.Reading.Layout.Segments;

/// <summary>What speaks for and against a line as the headline once the body is known; each a row of <c>headline-weights.tsv</c>.</summary>
[Flags]
internal enum HeadlineSigns : ulong
{
    None = 0,

    // Lines between it and the body.
    InBody = 1UL << 0,
    RightAboveBody = 1UL << 1,
    TwoAboveBody = 1UL << 2,
    ThreeAboveBody = 1UL << 3,
    FiveAboveBody = 1UL << 4,
    EightAboveBody = 1UL << 5,
    ThirteenAboveBody = 1UL << 6,
    TwentyAboveBody = 1UL << 7,
    FortyAboveBody = 1UL << 8,
    FarAboveBody = 1UL << 9,

    // Lines between it and the body that look like titles, too.
    NoTitleBetween = 1UL << 10,
    OneTitleBetween = 1UL << 11,
    TwoTitlesBetween = 1UL << 12,
    ThreeTitlesBetween = 1UL << 13,
    SomeTitlesBetween = 1UL << 14,
    ManyTitlesBetween = 1UL << 15,

    // How many of its content words, in tenths, the first paragraphs have; of a line with four or more.
    Topic0 = 1UL << 16,
    Topic1 = 1UL << 17,
    Topic2 = 1UL << 18,
    Topic3 = 1UL << 19,
    Topic4 = 1UL << 20,
    Topic5 = 1UL << 21,
    Topic6 = 1UL << 22,
    Topic7 = 1UL << 23,
    Topic8 = 1UL << 24,
    Topic9 = 1UL << 25,
    Topic10 = 1UL << 26,

    // How many content words it has.
    OneContentWord = 1UL << 27,
    ThreeContentWords = 1UL << 28,
    FiveContentWords = 1UL << 29,
    EightContentWords = 1UL << 30,
    ManyContentWords = 1UL << 31,

    /// <summary>A part of another line between separators: <c>Home » World » …</c>, <c>… | Name of the page</c>.</summary>
    PartOfOther = 1UL << 32,

    /// <summary>Another line begins or ends with it: section and title glued.</summary>
    GluedToOther = 1UL << 33,

    TitleLike = 1UL << 34,
    TitleAbove = 1UL << 35,
    TitleBelow = 1UL << 36,

    // Paragraphs of the body above it.
    OneParagraphAbove = 1UL << 52,
    TwoParagraphsAbove = 1UL << 53,
    MoreParagraphsAbove = 1UL << 54,

    /// <summary>Three content words at most, and the first paragraphs have all of them.</summary>
    ShortAndTopical = 1UL << 55,

    /// <summary>It ends with the words of a line close by: the path to the story, its title glued behind it.</summary>
    GluedPath = 1UL << 56,
}
