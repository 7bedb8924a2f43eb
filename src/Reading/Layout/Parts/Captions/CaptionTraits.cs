namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>What is seen of a line that may be a caption, beside its <see cref="Lines.LineTraits"/>.
/// Each is a row of <c>caption-weights.tsv</c> where it says something.</summary>
[Flags]
internal enum CaptionTraits : ulong
{
    None = 0,

    // Words of caption-words.tsv.

    /// <summary><c>left</c>, <c>pictured</c>, <c>foreground</c>: words that point at what is to be seen.</summary>
    Pointer = 1UL << 0,

    /// <summary><c>photo</c>, <c>illustration</c>, <c>screenshot</c>.</summary>
    Picture = 1UL << 1,

    /// <summary>What one sees somebody do, in the present and early in the line: <c>poses</c>, <c>arrives</c>.</summary>
    Scene = 1UL << 2,

    /// <summary><c>said</c>, <c>told</c>: reports hand on words, captions seldom do.</summary>
    Speech = 1UL << 3,
    SecondPerson = 1UL << 4,
    Weekday = 1UL << 5,

    // The first word.
    OpensWithArticle = 1UL << 6,

    /// <summary>A word that ties the line to the one before: <c>but</c>, <c>he</c>, <c>this</c>.</summary>
    OpensWithTie = 1UL << 7,

    /// <summary><c>Photo</c>, <c>Above</c>, <c>Source</c>.</summary>
    OpensWithPicture = 1UL << 8,
    Year = 1UL << 9,

    // Credits and labels, in the line and on the lines next to it.

    /// <summary>A name behind the last stop: <c>The boats in May. Ann Lee</c>.</summary>
    EndsWithName = 1UL << 10,
    CreditAbove = 1UL << 11,
    CreditBelow = 1UL << 12,
    LabelAbove = 1UL << 13,

    /// <summary>The line next to it says the same: a picture's text for the blind and its caption both paste.</summary>
    Twin = 1UL << 14,

    /// <summary>No paragraph has gone before.</summary>
    AtTop = 1UL << 15,

    /// <summary>A gap above it alone: the next line is set against it, closer than the text's paragraphs.</summary>
    GapAbove = 1UL << 16,

    /// <summary>One sentence with a stop.</summary>
    LoneSentence = 1UL << 17,

    /// <summary>No stop, and long for a heading.</summary>
    LongWithoutStop = 1UL << 18,

    /// <summary>The same with running text above and below.</summary>
    LongWithoutStopInText = 1UL << 19,

    /// <summary>A credit over a blank line, above or below.</summary>
    CreditBeyondGap = 1UL << 20,

    /// <summary>Credits above and below, as in a gallery.</summary>
    BetweenCredits = 1UL << 21,

    /// <summary>A full date within one sentence: reports say <c>on Monday</c>, captions <c>on Monday, May 4, 2021</c>.</summary>
    Dated = 1UL << 22,

    // How the words of caption-words.tsv stand.

    /// <summary>A pointer set off: <c>Ann Lee, left</c>, <c>the tower (right)</c>.</summary>
    PointerSetOff = 1UL << 23,

    /// <summary>The line opens with a word of pictures and a colon or a number, or goes on to say what is shown: <c>Source: …</c>,
    /// <c>Figure 2.</c>, <c>Photo shows</c>.</summary>
    PictureLabel = 1UL << 24,

    /// <summary>A year set off: <c>The harbour, 1931</c>.</summary>
    YearSetOff = 1UL << 25,

    /// <summary>Whose the picture is, at the end: <c>The harbour by Ann Lee</c>.</summary>
    EndsWithMaker = 1UL << 26,

    // What headings begin with.
    OpensWithQuestionWord = 1UL << 27,

    // Shape and place.

    /// <summary>A sentence with a stop, and a gap above it alone.</summary>
    SentenceGapAbove = 1UL << 28,

    /// <summary>The same with a gap below alone, as under a heading.</summary>
    SentenceGapBelow = 1UL << 29,

    /// <summary>A sentence with running text above and below.</summary>
    SentenceInText = 1UL << 30,

    /// <summary>No stop, and as long as most captions without one.</summary>
    MediumWithoutStop = 1UL << 31,

    /// <summary>Short, without a stop, and the next line is no running text: a heading or the first of two.</summary>
    ShortAboveShort = 1UL << 32,

    // Other pictures of the page.
    PageHasCredit = 1UL << 33,
    PageHasCredits = 1UL << 34,

    /// <summary>What one sees somebody do, and the full date of it.</summary>
    SceneDated = 1UL << 37,

    /// <summary>A gap below it alone.</summary>
    GapBelow = 1UL << 36,

    /// <summary>What every line has: how seldom captions are.</summary>
    Always = 1UL << 35,
}
