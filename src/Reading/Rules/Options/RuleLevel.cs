namespace Corpus.Reading.Rules.Options;

/// <summary>How the findings of one rule are reported.</summary>
internal sealed record RuleLevel(string RuleId, ReportLevel Level);
