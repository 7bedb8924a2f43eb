using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9002: a suppression that suppresses nothing.</summary>
internal static class UnusedSuppressionRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9002", "A suppression suppresses nothing", Severity.Warning) { SpansDocuments = true };

    /// <param name="hasDocument">Whether the document that it names is there.</param>
    public static LocatedFinding Find(Suppression entry, bool hasDocument) => new(
        Descriptor.Id,
        hasDocument
            ? $"{entry.RuleId} finds nothing at '{Excerpt.Of(entry.Words)}' in '{entry.File}' any more: the entry would hide what comes next. Remove it."
            : $"There is no document '{entry.File}' here: the entry suppresses nothing. Remove it, or write the path from this file's folder.",
        entry.Place,
        default,
        entry.Words);
}
