namespace Corpus;

/// <summary>How a quotation stands in the text.</summary>
public enum QuoteKind
{
    /// <summary>The marks hold a whole utterance: <c>"We will go," she said</c>.</summary>
    Direct,

    /// <summary>The marks hold a fragment inside the writer's own sentence: <c>he called them "bandits"</c>.</summary>
    Mixed,

    /// <summary>The quotation stands in a headline, where marks are often single and attribution short.</summary>
    Headline,
}
