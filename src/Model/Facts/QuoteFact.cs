namespace Corpus.Facts;

/// <summary>Words in quotation marks that the text attributes to somebody, or leaves without a speaker.</summary>
/// <param name="Range">What stands between the marks.</param>
/// <param name="Utterance">Number of the utterance, from 0 in text order; pieces of one split quotation share it.</param>
/// <param name="Cue">The words that say that somebody speaks: <c>said</c>, <c>according to</c>.</param>
/// <param name="Via">Who handed the words on: <c>Chinese defence ministry</c> in <c>the Chinese defence ministry
/// quoted Wei as saying</c>.</param>
internal readonly record struct QuoteFact(
    TextRange Range, QuoteKind Kind, ArticlePart In, int Utterance, SpeakerFact? Speaker, TextRange? Cue, TextRange? Via);
