namespace Corpus.Reading.Rules.Across;

/// <summary>What a group of documents may have twins of.</summary>
/// <param name="Claims">In the order of their paths.</param>
internal sealed record TwinGroup<TItem>(EquatableArray<TwinClaim<TItem>> Claims)
    where TItem : IEquatable<TItem>
{
    public static TwinGroup<TItem> Of(KeyGroup group, Func<DocumentKeys, EquatableArray<TItem>> items) =>
        new(new EquatableArray<TwinClaim<TItem>>([.. group.Documents.Select(document => new TwinClaim<TItem>(document.Id, items(document)))]));
}
