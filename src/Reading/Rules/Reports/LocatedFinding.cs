namespace Corpus.Reading.Rules.Reports;

/// <summary>A finding as compiler and command line report it: located in its file, comparable, free of the document's text.</summary>
/// <param name="Words">The words under the finding, by which a suppression names it.</param>
internal sealed record LocatedFinding(
    string RuleId, string Message, DocumentPlace Place, EquatableArray<DocumentPlace> Related, string Words)
{
    public RuleDescriptor Rule => RuleSet.Descriptor(RuleId);
}
