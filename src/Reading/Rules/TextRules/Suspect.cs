namespace Corpus.Reading.Rules.TextRules;

/// <summary>A character that some rule on the text looks at.</summary>
internal readonly record struct Suspect(int At, Suspicion Suspicion);
