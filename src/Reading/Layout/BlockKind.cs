namespace Corpus.Reading.Layout;

/// <summary>What a stretch of whole lines is.</summary>
internal enum BlockKind
{
    /// <summary>What the page said and the article does not; blank lines too.</summary>
    Chrome,
    Headline,
    Section,
    Standfirst,
    Byline,
    Published,
    Paragraph,
    Image,
    Video,
    Related,
}
