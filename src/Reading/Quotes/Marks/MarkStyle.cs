namespace Corpus.Reading.Quotes.Marks;

/// <summary>How a quotation is marked.</summary>
[Flags]
internal enum MarkStyle : byte
{
    /// <summary>Double marks with both ends.</summary>
    Double = 0,

    /// <summary>Single marks, as headlines and British pages set them.</summary>
    Single = 1,

    /// <summary>Nothing closes in the passage: the next paragraph opens again.</summary>
    Unclosed = 2,
}
