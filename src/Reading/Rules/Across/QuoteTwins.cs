namespace Corpus.Reading.Rules.Across;

/// <summary>Two quotations of different documents that share most of their wording.</summary>
internal sealed record QuoteTwins(QuoteSpot First, QuoteSpot Second);
