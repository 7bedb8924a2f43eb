using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9003: a line of a suppression file that is no entry, or has no reason. It suppresses nothing.</summary>
internal static class MalformedSuppressionRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9003", "A suppression is malformed", Severity.Warning) { SpansDocuments = true };

    public static LocatedFinding NoReason(DocumentPlace place, string line) => At(place, line,
        "This suppression gives no reason: nobody will know whether it may go. Write why the text stands as it is behind a fourth '|'.");

    public static LocatedFinding NoEntry(DocumentPlace place, string line) => At(place, line,
        $"'{Excerpt.Of(line)}' is no suppression and suppresses nothing. Write: file | rule | words of the document | reason.");

    public static LocatedFinding NoRule(DocumentPlace place, string line, string rule)
    {
        var meant = Nearest.Of(rule, RuleSet.Descriptors.Select(descriptor => descriptor.Id));
        return At(place, line, $"There is no rule '{Excerpt.Of(rule)}': the entry suppresses nothing.{(meant is null ? "" : $" Did you mean {meant}?")}");
    }

    private static LocatedFinding At(DocumentPlace place, string line, string message) => new(Descriptor.Id, message, place, default, line);
}
