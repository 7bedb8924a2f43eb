namespace Corpus.Reading.Layout.Parts;

/// <summary>Why these names are the byline, and this date the day of publication.</summary>
internal readonly record struct CreditReasons(BylineEvidence Byline, DateEvidence Published);
