using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9004: a <c>corpus_</c> option of an <c>.editorconfig</c>, or a property of the project, that does not parse. Hosts do not tell
/// where an option stands, so it is located in the first document that it is set for.</summary>
internal static class MalformedOptionRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9004", "An option does not parse", Severity.Warning) { SpansDocuments = true };

    public static LocatedFinding Find(OptionFault fault, DocumentPlace title) => new(Descriptor.Id, Message(fault), title, default, fault.Key);

    /// <summary>A property or an item of a project file that is spelled almost as one of ours.</summary>
    public static LocatedFinding Misspelled(string name, string meant, DocumentPlace place) => new(
        Descriptor.Id, $"Corpus knows no {name}: it changes nothing. Did you mean '{meant}'?", place, default, name);

    /// <summary>A property of a project with a value that it does not take.</summary>
    public static LocatedFinding Unfit(string property, string value, string expected, string used, string? meant, DocumentPlace place) => new(
        Descriptor.Id,
        $"The project sets {property} to '{Excerpt.Of(value)}', which is no {expected}: '{used}' is used.{(meant is null ? "" : $" Did you mean '{meant}'?")}",
        place, default, property);

    private static string Message(OptionFault fault)
    {
        var meant = fault.Meant is null ? "" : $" Did you mean '{fault.Meant}'?";
        return fault.IsValue
            ? $"The .editorconfig sets {fault.Key} to '{Excerpt.Of(fault.Value)}' for this document, which is no {fault.Expected}: the default is used.{meant}"
            : $"The .editorconfig sets {fault.Key} for this document, and Corpus has no such option: it changes nothing.{meant}";
    }
}
