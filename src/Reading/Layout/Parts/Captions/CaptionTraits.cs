namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>What is seen of a line that may be a caption, beside its <see cref="Lines.LineTraits"/>.
/// Each is one row of <c>caption-weights.tsv</c>.</summary>
[Flags]
internal enum CaptionTraits
{
    None = 0,

    // Words of caption-words.tsv.

    /// <summary><c>left</c>, <c>pictured</c>, <c>foreground</c>: words that point at what is to be seen.</summary>
    Pointer = 1 << 0,

    /// <summary><c>photo</c>, <c>illustration</c>, <c>screenshot</c>.</summary>
    Picture = 1 << 1,

    /// <summary>What one sees somebody do, in the present and early in the line: <c>poses</c>, <c>arrives</c>.</summary>
    Scene = 1 << 2,

    /// <summary><c>said</c>, <c>told</c>: reports hand on words, captions seldom do.</summary>
    Speech = 1 << 3,
    SecondPerson = 1 << 4,
    Weekday = 1 << 5,

    // The first word.
    OpensWithArticle = 1 << 6,

    /// <summary>A word that ties the line to the one before: <c>but</c>, <c>he</c>, <c>this</c>.</summary>
    OpensWithTie = 1 << 7,

    /// <summary><c>Photo</c>, <c>Above</c>, <c>Source</c>.</summary>
    OpensWithPicture = 1 << 8,
    Year = 1 << 9,

    // Credits and labels, in the line and on the lines next to it.

    /// <summary>A name behind the last stop: <c>The boats in May. Ann Lee</c>.</summary>
    EndsWithName = 1 << 10,
    CreditAbove = 1 << 11,
    CreditBelow = 1 << 12,
    LabelAbove = 1 << 13,

    /// <summary>The line next to it says the same: a picture's text for the blind and its caption both paste.</summary>
    Twin = 1 << 14,

    /// <summary>No paragraph has gone before.</summary>
    AtTop = 1 << 15,

    /// <summary>A gap on one side only.</summary>
    OneGap = 1 << 16,

    /// <summary>One sentence with a stop.</summary>
    LoneSentence = 1 << 17,

    /// <summary>No stop, and long for a heading.</summary>
    LongWithoutStop = 1 << 18,

    /// <summary>The same with running text above and below.</summary>
    LongWithoutStopInText = 1 << 19,

    /// <summary>A credit over a blank line, above or below.</summary>
    CreditBeyondGap = 1 << 20,

    /// <summary>Credits above and below, as in a gallery.</summary>
    BetweenCredits = 1 << 21,

    /// <summary>A full date within one sentence: reports say <c>on Monday</c>, captions <c>on Monday, May 4, 2021</c>.</summary>
    Dated = 1 << 22,
}
