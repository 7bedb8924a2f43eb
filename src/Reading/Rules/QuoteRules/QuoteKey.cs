using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>A quotation as it is compared with those of other documents.</summary>
/// <param name="Words">A hash a word, of the first words.</param>
/// <param name="Sequences">A hash a sequence of <see cref="QuoteKeys.WordsInSequence"/> words, by which quotations of one wording find each other.</param>
/// <param name="Speaker">The full name; null where the source stays unnamed.</param>
/// <param name="Text">The words as messages quote them.</param>
internal sealed record QuoteKey(EquatableArray<uint> Words, EquatableArray<ulong> Sequences, string? Speaker, DocumentPlace Place, string Text);
