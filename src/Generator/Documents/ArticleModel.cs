namespace Corpus.Generator.Documents;

/// <summary>What is compiled of a document.</summary>
internal sealed record ArticleModel
{
    public required string Path { get; init; }

    /// <summary>The class and the member of <c>Articles</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in look-ups.</summary>
    public required string Slug { get; init; }

    public required string Text { get; init; }

    public required string Table { get; init; }

    /// <summary>A member's name a quote, in the table's order.</summary>
    public required EquatableArray<string> Quotes { get; init; }

    /// <summary>A member's name a figure, in the table's order.</summary>
    public required EquatableArray<string> Figures { get; init; }

    /// <summary>The full names of the people, each once.</summary>
    public required EquatableArray<string> People { get; init; }

    /// <summary>Where the headline stands: where a clash of names is reported.</summary>
    public required FilePlace Headline { get; init; }

    /// <summary>Whether half of a surrogate pair stands alone in the text, which UTF-8 cannot say.</summary>
    public required bool HasLoneSurrogate { get; init; }

    /// <summary>What two articles may not share: slugs are equal only where these are.</summary>
    public string NameKey => Name.ToLowerInvariant();
}
