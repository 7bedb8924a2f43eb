namespace Corpus.Reading.Layout.Segments;

/// <summary>Where what is seen stands, beside the line that is judged.</summary>
internal enum EvidencePlace : byte
{
    /// <summary>A trait of the line.</summary>
    Line,

    /// <summary>The line's place on its page.</summary>
    Page,

    /// <summary>A trait of the line above that is not blank.</summary>
    Above,

    /// <summary>A trait of the line below that is not blank.</summary>
    Below,

    /// <summary>A trait of the second line above; only headlines are judged by it.</summary>
    TwoAbove,

    /// <summary>A trait of the second line below; only headlines are judged by it.</summary>
    TwoBelow,

    /// <summary>A sign of a headline; only headlines are judged by it.</summary>
    Headline,

    /// <summary>A trait of a caption; only captions are judged by it.</summary>
    Caption,
}
