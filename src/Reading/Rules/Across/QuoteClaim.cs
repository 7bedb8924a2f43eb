namespace Corpus.Reading.Rules.Across;

/// <summary>A document and the word sequences of its quotations, by which they find each other: their places do not matter here, and an edit beside a
/// quotation changes nothing.</summary>
/// <param name="Quotes">The sequences of each quotation.</param>
internal sealed record QuoteClaim(DocumentId Document, EquatableArray<EquatableArray<ulong>> Quotes)
{
    public static QuoteClaim Of(DocumentKeys document) =>
        new(document.Id, new EquatableArray<EquatableArray<ulong>>([.. document.Quotes.Select(quote => quote.Sequences)]));
}
