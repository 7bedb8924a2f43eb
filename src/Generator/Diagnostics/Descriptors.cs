using System.Collections.Immutable;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>The compiler's descriptors of our rules, and its diagnostics of our findings.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        Reading.Rules.RuleSet.Descriptors.ToDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>The rules that the analyzer reports while one document is typed.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Live { get; } =
        [.. Reading.Rules.RuleSet.Descriptors.Where(rule => rule.IsLive).Select(rule => ById[rule.Id])];

    public static Diagnostic Diagnose(ReportedFinding reported)
    {
        var finding = reported.Finding;
        var descriptor = ById[finding.RuleId];
        var related = finding.Related.Select(LocationOf);
        return reported.Configured is { } configured
            ? Diagnostic.Create(descriptor, LocationOf(finding.Place), SeverityOf(configured), related, properties: null, finding.Message)
            : Diagnostic.Create(descriptor, LocationOf(finding.Place), related, finding.Message);
    }

    private static DiagnosticDescriptor Describe(RuleDescriptor rule) => new(
        rule.Id, rule.Title, "{0}", rule.Category, SeverityOf(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static Location LocationOf(DocumentPlace place) => Location.Create(
        place.Path,
        new TextSpan(place.At.Start, place.At.Length),
        new LinePositionSpan(new LinePosition(place.At.Line, place.At.Column), new LinePosition(place.At.EndLine, place.At.EndColumn)));

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
