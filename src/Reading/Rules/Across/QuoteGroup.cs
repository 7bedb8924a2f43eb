namespace Corpus.Reading.Rules.Across;

/// <summary>The quotations of a group of documents.</summary>
internal sealed record QuoteGroup(EquatableArray<QuoteClaim> Claims)
{
    public static QuoteGroup Of(KeyGroup group) => new(new EquatableArray<QuoteClaim>([.. group.Documents.Select(QuoteClaim.Of)]));
}
