namespace Corpus.Facts;

/// <summary>What a rule found.</summary>
/// <param name="Range">The narrowest stretch that shows the fault.</param>
/// <param name="Related">Other stretches that it has to do with: the opening mark, each part of a sum.</param>
internal readonly record struct FindingFact(string RuleId, Severity Severity, string Message, TextRange Range, TextRange[] Related);
