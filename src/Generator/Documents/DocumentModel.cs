namespace Corpus.Generator.Documents;

/// <summary>A document read and named: text, table and names, from which its code is rendered.</summary>
internal sealed record DocumentModel
{
    /// <summary>The path the article shows.</summary>
    public required string Path { get; init; }

    /// <summary>The article, null for a document that is left out.</summary>
    public ArticleModel? Article { get; init; }

    /// <summary>What the rules found, in text order.</summary>
    public EquatableArray<LocatedFinding> Findings { get; init; }
}
