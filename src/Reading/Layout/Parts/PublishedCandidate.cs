using Corpus.Facts;

namespace Corpus.Reading.Layout.Parts;

/// <summary>A date that may be the day of publication.</summary>
internal readonly record struct PublishedCandidate(int Line, PublishedFact Fact, DateEvidence Evidence);
