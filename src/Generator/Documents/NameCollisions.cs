using System.Collections.Immutable;
using Corpus.Reading;
using Corpus.Reading.Naming;

namespace Corpus.Generator.Documents;

/// <summary>Documents that ask for one name. The first by path keeps it, so that code which uses it still compiles.</summary>
/// <param name="Losers">The files of the documents that are left out, as the host knows them, in the order of their paths.</param>
internal sealed record NameCollisions(EquatableArray<string> Losers)
{
    private readonly HashSet<string> losers = new(Losers, StringComparer.Ordinal);

    /// <param name="documents">In the order of their paths.</param>
    public static NameCollisions Among(ImmutableArray<CompiledDocument> documents)
    {
        var clashes = NameClashes.Among([.. documents.Where(document => document.Compiles)], document => document.Name);
        return new NameCollisions(new EquatableArray<string>([.. clashes.Select(clash => clash.Loser.FilePath)]));
    }

    public bool LeavesOut(CompiledDocument document) => losers.Contains(document.FilePath);

    public bool Equals(NameCollisions? other) => other is not null && Losers.Equals(other.Losers);

    public override int GetHashCode() => Losers.GetHashCode();
}
