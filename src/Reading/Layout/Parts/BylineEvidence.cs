namespace Corpus.Reading.Layout.Parts;

/// <summary>What speaks for or against some names as the article's byline.
/// Each is one row of <c>byline-evidence.tsv</c>, and so a reason that can be printed for the choice.</summary>
[Flags]
internal enum BylineEvidence
{
    None = 0,

    // What announces the names.
    /// <summary>Behind <c>By</c>, <c>Author:</c>, <c>Written by</c> in the same line.</summary>
    Cue = 1 << 0,

    /// <summary>Behind a <c>by</c> that may belong to something else: <c>a novel by</c>.</summary>
    InnerCue = 1 << 22,

    /// <summary>The line above is nothing but the cue.</summary>
    CueAbove = 1 << 1,

    /// <summary>Who edited, reviewed or checked it, or took the pictures.</summary>
    OtherRole = 1 << 2,

    /// <summary>Behind <c>a guest post by</c>: the site's owner is named as well, and did not write it.</summary>
    Guest = 1 << 30,

    /// <summary>An office or an account between headline and date, or what stands next to the headline with a date alone.</summary>
    Signed = 1 << 29,

    // What the line is.
    /// <summary>Nothing else stands in the line but an office, a date or a handle.</summary>
    WholeLine = 1 << 3,
    WithDate = 1 << 4,

    /// <summary>A date or reading time in the line above or below.</summary>
    NextToDate = 1 << 5,
    Furniture = 1 << 6,

    /// <summary>A caption, or the credit of one.</summary>
    Caption = 1 << 7,
    Prose = 1 << 8,

    // Where it stands.
    RightBelowHeadline = 1 << 9,
    BelowHeadline = 1 << 10,
    AboveHeadline = 1 << 11,
    InBody = 1 << 12,
    BelowBody = 1 << 13,

    /// <summary>Right behind the body's last line.</summary>
    SignsOff = 1 << 23,

    /// <summary>Below the body with a date: the card of another story, or a comment.</summary>
    OtherStory = 1 << 24,

    /// <summary>Up at the page's top, or lost between headline and body.</summary>
    FarFromHeadline = 1 << 14,

    // What the words are.
    /// <summary>The lexicon knows one of them as a name.</summary>
    KnownName = 1 << 15,

    /// <summary>One of them is no name, by the lexicon or by the page, which writes it small elsewhere.</summary>
    OrdinaryWord = 1 << 16,
    OneWord = 1 << 17,

    /// <summary>Staff, team, desk.</summary>
    Desk = 1 << 18,

    /// <summary>The line model takes the line for a byline.</summary>
    Guessed = 1 << 28,

    /// <summary>A news agency.</summary>
    Agency = 1 << 26,

    /// <summary>The page's first line: a site that bears its owner's name.</summary>
    PageTop = 1 << 27,

    /// <summary>An office behind them or in the line below: <c>Ann Lee, Reporter</c>.</summary>
    Office = 1 << 19,

    // What the rest of the page says of the names.
    /// <summary>They stand in another line too.</summary>
    Again = 1 << 20,

    /// <summary>A line of prose below opens with them: a note on the author.</summary>
    Note = 1 << 21,

    /// <summary>The running text speaks of them: who stands in the story did not write it.</summary>
    InStory = 1 << 25,
}
