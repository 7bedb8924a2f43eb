using Corpus.Facts;
using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Quotes;

/// <summary>What the marks of a document hold.</summary>
/// <param name="Quotes">In text order.</param>
/// <param name="Terms">Words in marks that nobody is quoted with, in text order.</param>
/// <param name="Reasons">For each quote what decided on its speaker.</param>
internal sealed record QuoteReading(QuoteFact[] Quotes, TextRange[] Terms, Evidence[] Reasons);
