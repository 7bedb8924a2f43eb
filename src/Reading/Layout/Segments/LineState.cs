namespace Corpus.Reading.Layout.Segments;

/// <summary>Where the walk over a page's lines stands: a label, and whether the article has begun or is over.</summary>
internal enum LineState : byte
{
    Before,
    BylineAbove,
    DateAbove,
    CaptionAbove,
    Headline,
    Standfirst,
    Byline,
    Date,
    Caption,
    Aside,
    Body,
    End,
    After,
    CaptionBelow,
    BylineBelow,
}
