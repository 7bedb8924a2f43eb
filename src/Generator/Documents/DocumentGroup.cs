using Corpus.Generator.Project;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Across;

namespace Corpus.Generator.Documents;

/// <summary>The documents that one generated file is made of, and those left out that would go there: what is known of all documents is gathered from
/// groups, so that an edit of one document looks again at its group alone.</summary>
/// <param name="Number">The number of the generated file.</param>
/// <param name="Documents">Ordered by path.</param>
internal sealed record DocumentGroup(int Number, EquatableArray<CompiledDocument> Documents)
{
    /// <summary>All groups, the empty ones too: the driver compares them by place, and a document more or less must move none.</summary>
    public static IEnumerable<DocumentGroup> Of(IEnumerable<CompiledDocument> documents)
    {
        var groups = new List<CompiledDocument>[Buckets.Count];
        foreach (var document in documents)
        {
            (groups[document.Bucket] ??= []).Add(document);
        }

        return groups.Select((group, number) => new DocumentGroup(number, new EquatableArray<CompiledDocument>(InOrder(group))));
    }

    /// <summary>What the rules across documents know of those that compile.</summary>
    public KeyGroup Keys() => new(new EquatableArray<DocumentKeys>([.. Documents.Select(document => document.Keys).OfType<DocumentKeys>()]));

    /// <summary>The generated file, less the documents that lost their name to another.</summary>
    public DocumentBucket Bucket(ProjectSettings settings, NameCollisions collisions, int literalBuckets) => new(
        Number, settings, Number < literalBuckets, new EquatableArray<CompiledDocument>([.. Documents.Where(collisions.Keeps)]));

    /// <summary>The documents in an order that is the same whatever order the host has them in; one that it lists twice counts once.</summary>
    private static CompiledDocument[] InOrder(List<CompiledDocument>? documents)
    {
        if (documents is null)
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        documents.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        return [.. documents.Where(document => seen.Add(document.FilePath))];
    }
}
