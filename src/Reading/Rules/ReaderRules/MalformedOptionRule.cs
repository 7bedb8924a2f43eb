using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9004: a <c>corpus_</c> option of an <c>.editorconfig</c> that does not parse, or a property of the project. Hosts do not tell
/// where an option stands, so it is located in the first document that it is set for.</summary>
internal static class MalformedOptionRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9004", "An option does not parse", Severity.Warning) { SpansDocuments = true };

    public static LocatedFinding Find(OptionFault fault, DocumentPlace title) => new(Descriptor.Id, Message(fault), title, default, fault.Key);

    /// <summary>A property of the project that has none of the values it takes.</summary>
    /// <param name="place">Where the build handed it over.</param>
    public static LocatedFinding Find(string property, string value, IReadOnlyCollection<string> values, DocumentPlace place)
    {
        var meant = Nearest.Of(value, values) is { } near ? $" Did you mean '{near}'?" : "";
        return new LocatedFinding(Descriptor.Id,
            $"The project sets {property} to '{value}', which is none of {string.Join(", ", values)}: {values.First()} is used.{meant}",
            place, default, property);
    }

    private static string Message(OptionFault fault)
    {
        var meant = fault.Meant is null ? "" : $" Did you mean '{fault.Meant}'?";
        return fault.IsValue
            ? $"The .editorconfig sets {fault.Key} to '{fault.Value}' for this document, which is no {fault.Expected}: the default is used.{meant}"
            : $"The .editorconfig sets {fault.Key} for this document, and Corpus has no such option: it changes nothing.{meant}";
    }
}
