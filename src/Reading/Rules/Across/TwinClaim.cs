namespace Corpus.Reading.Rules.Across;

/// <summary>A document and those of its items that may have a twin in another. Their places do not matter here, so that an edit beside an item
/// changes nothing.</summary>
internal sealed record TwinClaim<TItem>(DocumentId Document, EquatableArray<TItem> Items)
    where TItem : IEquatable<TItem>;
