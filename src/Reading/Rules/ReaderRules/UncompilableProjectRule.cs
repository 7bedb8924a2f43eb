namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9005: something that compiles the documents of a project is missing. No compiler runs that could say so: the package's
/// targets report it, in <c>src/Generator/build/Corpus.targets</c>.</summary>
internal static class UncompilableProjectRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9005", "The documents of this project cannot be compiled", Severity.Error) { SpansDocuments = true };
}
