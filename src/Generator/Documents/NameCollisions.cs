using System.Collections.Immutable;
using Corpus.Generator.Pipeline;
using Corpus.Reading.Naming;
using Corpus.Reading.Rules;

namespace Corpus.Generator.Documents;

/// <summary>Documents that ask for one name. The first by path keeps it, so that code which uses it still compiles;
/// each is told of the other.</summary>
/// <param name="Losers">The files of the documents that are left out, as the host knows them, in the order of their paths.</param>
internal sealed record NameCollisions(EquatableArray<string> Losers, EquatableArray<DocumentFinding> Findings)
{
    private readonly HashSet<string> losers = new(Losers, StringComparer.Ordinal);

    /// <param name="documents">In the order of their paths.</param>
    public static NameCollisions Among(ImmutableArray<CompiledDocument> documents)
    {
        var (losers, findings) = (new List<string>(), new List<DocumentFinding>());
        foreach (var (winner, loser) in NameClashes.Among(documents.Where(document => document.Compiles), document => document.Name))
        {
            losers.Add(loser.FilePath);
            findings.Add(winner.NamePlace with { Message = SameNameRule.Message(winner.Name.Member, loser.Path) });
            findings.Add(loser.NamePlace with { Message = SameNameRule.Message(loser.Name.Member, winner.Path) });
        }

        return new NameCollisions(new EquatableArray<string>([.. losers]), new EquatableArray<DocumentFinding>([.. findings]));
    }

    public bool LeavesOut(CompiledDocument document) => losers.Contains(document.FilePath);

    public bool Equals(NameCollisions? other) => other is not null && Losers.Equals(other.Losers) && Findings.Equals(other.Findings);

    public override int GetHashCode() => Losers.GetHashCode();
}
