namespace Corpus;

/// <summary>The part of an article that a quote or figure stands in.</summary>
public enum ArticlePart
{
    /// <summary>A paragraph of the running text.</summary>
    Body,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>The summary between headline and body, often a list of points.</summary>
    Standfirst,

    /// <summary>The words below an image, without its credit.</summary>
    Caption,

    /// <summary>The title of a video.</summary>
    Video,
}
