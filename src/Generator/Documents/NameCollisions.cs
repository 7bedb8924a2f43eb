using System.Collections.Immutable;
using Corpus.Generator.Pipeline;
using Corpus.Reading.Rules;

namespace Corpus.Generator.Documents;

/// <summary>Documents that ask for one name. The first by path keeps it, so that code which uses it still compiles;
/// each is told of the other.</summary>
/// <param name="Losers">Paths of the documents that are left out, in ordinal order.</param>
internal sealed record NameCollisions(EquatableArray<string> Losers, EquatableArray<DocumentFinding> Findings)
{
    public static NameCollisions Among(ImmutableArray<CompiledDocument> documents)
    {
        var first = new Dictionary<string, CompiledDocument>(StringComparer.Ordinal);
        var (losers, findings) = (new List<string>(), new List<DocumentFinding>());
        foreach (var document in documents.Where(document => document.Compiles).OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            // Names that differ in case alone have one slug, and the slug must find one article.
            var name = document.Name.Member.ToLowerInvariant();
            if (!first.TryGetValue(name, out var winner))
            {
                first.Add(name, document);
                continue;
            }

            losers.Add(document.Path);
            findings.Add(winner.NamePlace with { Message = SameNameRule.Message(document.Name.Member, document.Path) });
            findings.Add(document.NamePlace with { Message = SameNameRule.Message(document.Name.Member, winner.Path) });
        }

        return new NameCollisions(new EquatableArray<string>([.. losers]), new EquatableArray<DocumentFinding>([.. findings]));
    }

    public bool LeavesOut(CompiledDocument document) => Losers.Count > 0 && Losers.Contains(document.Path, StringComparer.Ordinal);
}
