namespace Corpus.Reading.Layout.Parts;

/// <summary>Where a line stands, seen from headline and body.</summary>
internal enum StoryPlace : byte
{
    /// <summary>In the page's head or foot.</summary>
    Far,
    AboveHeadline,
    Headline,
    RightBelowHeadline,
    BelowHeadline,
    InBody,

    /// <summary>Right behind the body's last line.</summary>
    SignsOff,
    BelowBody,
}
