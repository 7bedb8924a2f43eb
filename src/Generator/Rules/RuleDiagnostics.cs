using Corpus.Generator.Documents;
using Corpus.Reading.Rules;
using Microsoft.CodeAnalysis;
using RuleSet = Corpus.Reading.Rules.RuleSet;

namespace Corpus.Generator.Rules;

/// <summary>Rules and findings as the compiler knows them.</summary>
internal static class RuleDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleSet.Descriptors.ToDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticDescriptor> Descriptors => ById.Values;

    public static Diagnostic ToDiagnostic(LocatedFinding finding) =>
        Diagnostic.Create(ById[finding.RuleId], finding.Place.ToLocation(), finding.Message);

    private static DiagnosticDescriptor Descriptor(RuleDescriptor rule) => new(
        rule.Id, rule.Title, "{0}", Category(rule.Id), Severity(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Corpus.Severity.Error => DiagnosticSeverity.Error,
        Corpus.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>The group that the first digit of an ID names.</summary>
    private static string Category(string id) => id["CORP".Length] switch
    {
        '1' => "Corpus.Text",
        '2' => "Corpus.Structure",
        '3' => "Corpus.Quotes",
        '4' => "Corpus.Figures",
        '5' => "Corpus.People",
        _ => "Corpus.Reader",
    };
}
