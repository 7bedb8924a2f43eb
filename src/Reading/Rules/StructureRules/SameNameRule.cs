using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2003: a document that asks for a name that another has, located in both: at the one that is left out, with the one that keeps
/// the name as related place.</summary>
internal sealed class SameNameRule : ICrossRule
{
    public RuleDescriptor Descriptor { get; } =
        new("CORP2003", "Two documents ask for the same name", Severity.Error) { StopsOutput = true, SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        foreach (var clash in context.NameClashes)
        {
            var (winner, loser) = (context.At(clash.Winner), context.At(clash.Loser));
            findings.Add(loser.At(Descriptor, Message(loser, winner), winner.Title));
        }
    }

    private static string Message(DocumentKeys document, DocumentKeys other) =>
        $"This headline asks for the name '{Excerpt.Of(document.Name.Member)}', which '{other.Path}' has from its line {other.Title.At.Line + 1}: "
        + "the corpus can hold one of them only, and this document is left out. Remove the document that is here twice, or change one of the headlines.";
}
