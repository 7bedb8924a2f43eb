namespace Corpus.Generator.Documents;

/// <summary>What a rule found and where the compiler reports it.</summary>
internal sealed record LocatedFinding(string RuleId, string Message, FilePlace Place);
