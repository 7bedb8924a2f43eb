namespace Corpus.Reading.Layout.Parts;

/// <summary>What speaks for or against a date as the day of publication.
/// Each is one row of <c>date-evidence.tsv</c>, and so a reason that can be printed for the choice.</summary>
[Flags]
internal enum DateEvidence
{
    None = 0,

    // What is said of it: before it in its line, or by the short line above.
    Published = 1 << 0,
    Updated = 1 << 1,
    PublishedAbove = 1 << 2,
    UpdatedAbove = 1 << 3,

    // Where it stands.
    BelowHeadline = 1 << 4,
    AboveHeadline = 1 << 5,
    InBody = 1 << 6,
    SignsOff = 1 << 7,
    BelowBody = 1 << 8,
    FarFromHeadline = 1 << 9,

    /// <summary>In the dateline that opens the text: <c>BOSTON, Sept. 9, 2024 —</c></summary>
    Dateline = 1 << 19,

    // What its line is.
    /// <summary>The byline stands in the same line or within two.</summary>
    NextToByline = 1 << 10,

    /// <summary>A line of few words: date, time, a cue.</summary>
    FewWords = 1 << 11,
    Prose = 1 << 12,

    /// <summary>A caption, or the credit of one.</summary>
    Caption = 1 << 13,

    /// <summary>The owner's year, an address, a comment's or other furniture.</summary>
    Furniture = 1 << 14,

    /// <summary>Not the line's first date.</summary>
    Later = 1 << 15,

    /// <summary>One of several dated lines close together: a list of other stories, or of comments.</summary>
    Listed = 1 << 16,

    /// <summary>Another line states the same day.</summary>
    Again = 1 << 17,

    /// <summary>The line model takes the line for a date.</summary>
    Guessed = 1 << 18,
}
