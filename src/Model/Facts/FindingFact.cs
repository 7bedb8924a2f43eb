namespace Corpus.Facts;

/// <summary>What a rule found.</summary>
internal readonly record struct FindingFact(string RuleId, Severity Severity, string Message, TextRange Range);
