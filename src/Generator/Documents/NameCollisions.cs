using System.Collections.Immutable;
using Corpus.Reading;
using Corpus.Reading.Rules.Across;

namespace Corpus.Generator.Documents;

/// <summary>Documents that ask for one name. The first by path keeps it, so that code which uses it still compiles.</summary>
/// <param name="Losers">The files of the documents that are left out, as the host knows them, in the order of their paths.</param>
internal sealed record NameCollisions(EquatableArray<NameClash> Clashes, EquatableArray<string> Losers)
{
    private readonly HashSet<string> losers = new(Losers, StringComparer.Ordinal);

    public static NameCollisions Among(ImmutableArray<NameGroup> groups)
    {
        var clashes = NameGroup.Clashes(groups);
        return new NameCollisions(
            clashes, new EquatableArray<string>([.. clashes.Select(clash => groups[clash.Loser.Group].Claims[clash.Loser.At].Document.File)]));
    }

    /// <summary>Whether the document is part of the corpus: no finding leaves it out, and its name is its own.</summary>
    public bool Keeps(CompiledDocument document) => document.Compiles && !losers.Contains(document.FilePath);

    public bool Equals(NameCollisions? other) => other is not null && Clashes.Equals(other.Clashes) && Losers.Equals(other.Losers);

    public override int GetHashCode() => Losers.GetHashCode();
}
