namespace Corpus.Facts;

/// <summary>All that the stages read out of one document: what <c>TableWriter</c> writes down.
/// Ranges point into the document's text.</summary>
internal sealed record ArticleFacts
{
    public static readonly ArticleFacts Empty = new();

    public TextRange? Headline { get; init; }

    public TextRange? Section { get; init; }

    public TextRange? Byline { get; init; }

    public TextRange? Dateline { get; init; }

    public PublishedFact? Published { get; init; }

    public TextRange[] Standfirst { get; init; } = [];

    public TextRange[] Paragraphs { get; init; } = [];

    public ImageFact[] Images { get; init; } = [];

    public VideoFact[] Videos { get; init; } = [];

    public TextRange[] Related { get; init; } = [];

    public TextRange[] Chrome { get; init; } = [];

    public QuoteFact[] Quotes { get; init; } = [];

    public TextRange[] Terms { get; init; } = [];

    public FigureFact[] Figures { get; init; } = [];

    /// <summary>For the rules alone: no table holds them.</summary>
    public NumberFaultFact[] NumberFaults { get; init; } = [];

    public PersonFact[] People { get; init; } = [];

    public FindingFact[] Findings { get; init; } = [];
}
