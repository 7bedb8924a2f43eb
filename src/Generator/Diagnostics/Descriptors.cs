using Corpus.Generator.Documents;
using Corpus.Reading.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The compiler's descriptors of our rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        Reading.Rules.RuleSet.Descriptors.ToDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    public static Diagnostic Diagnose(DocumentFinding finding) => Diagnostic.Create(
        ById[finding.RuleId], Location.Create(finding.FilePath, finding.Span, finding.Lines), finding.Message);

    private static DiagnosticDescriptor Describe(RuleDescriptor rule) => new(
        rule.Id, rule.Title, "{0}", Category(rule.Id), Severity(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    /// <summary>The group that the first digit of an ID names.</summary>
    internal static string Category(string id) => id[4] switch
    {
        '1' => "Corpus.Text",
        '2' => "Corpus.Structure",
        '3' => "Corpus.Quotes",
        '4' => "Corpus.Figures",
        '5' => "Corpus.People",
        _ => "Corpus.Reader",
    };

    private static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Corpus.Severity.Error => DiagnosticSeverity.Error,
        Corpus.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
