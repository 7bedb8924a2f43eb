using Corpus.Reading.Naming;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2003: two documents that ask for the same name, located in both.</summary>
internal sealed class SameNameRule : ICrossRule
{
    public RuleDescriptor Descriptor { get; } =
        new("CORP2003", "Two documents ask for the same name", Severity.Error) { StopsOutput = true, SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        foreach (var (winner, loser) in NameClashes.Among(context.Documents, document => document.Name))
        {
            findings.Add(winner.At(Descriptor, Message(winner, loser), loser.Title));
            findings.Add(loser.At(Descriptor, Message(loser, winner), winner.Title));
        }
    }

    private static string Message(DocumentKeys document, DocumentKeys other) =>
        $"This headline asks for the name '{document.Name.Member}', and so does '{other.Path}': the corpus can hold one of them only. "
        + "Remove the document that is here twice, or change one of the headlines.";
}
