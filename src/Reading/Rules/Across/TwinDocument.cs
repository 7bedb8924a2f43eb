namespace Corpus.Reading.Rules.Across;

/// <summary>A document as it is known as long as its items stay as they are; told from others by reference.</summary>
/// <param name="group">The number of its group.</param>
internal sealed class TwinDocument<TItem>(int group, TwinClaim<TItem> claim)
    where TItem : IEquatable<TItem>
{
    public int Group => group;

    public TwinClaim<TItem> Claim => claim;

    public DocumentId Id => claim.Document;

    public EquatableArray<TItem> Items => claim.Items;
}
