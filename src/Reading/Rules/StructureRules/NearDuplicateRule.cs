using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2005: nearly the same document twice. Documents are compared only where a band of their sketches is the same, so that the
/// cost grows with the number of documents and not with that of their pairs.</summary>
internal sealed class NearDuplicateRule : ICrossRule
{
    /// <summary>Less is a shared press release or a long shared quotation.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>Documents that one band is remembered for: a phrase that a whole archive ends with must not compare all with all.</summary>
    private const int MostInBucket = 8;

    public RuleDescriptor Descriptor { get; } =
        new("CORP2005", "Nearly the same document is here twice", Severity.Warning) { SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        var documents = context.Documents;
        var repeated = new RepeatedKeys(documents.Count * TextSketch.BandCount);
        foreach (var document in documents)
        {
            foreach (var band in document.Sketch.Bands.AsSpan())
            {
                repeated.Add(band);
            }
        }

        var buckets = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < documents.Count; i++)
        {
            if (!documents[i].Sketch.IsNone && Nearest(documents, i, repeated, buckets) is { } twin && !SharesName(documents[i], twin.Document))
            {
                findings.Add(documents[i].At(
                    Descriptor,
                    $"About {twin.Likeness * 100:F0} % of this article's wording stands in '{twin.Document.Path}' too: its quotes and figures would "
                    + "count twice. Remove one of the two, or keep both by a suppression that says why.",
                    twin.Document.Title));
            }
        }
    }

    private static (DocumentKeys Document, double Likeness)? Nearest(
        IReadOnlyList<DocumentKeys> documents, int document, RepeatedKeys repeated, Dictionary<ulong, List<int>> buckets)
    {
        var (best, most) = (-1, LeastLikeness);
        var sketch = documents[document].Sketch;
        foreach (var key in sketch.Bands.AsSpan())
        {
            if (!repeated.MayRepeat(key))
            {
                continue;
            }

            if (!buckets.TryGetValue(key, out var bucket))
            {
                buckets.Add(key, bucket = []);
            }

            foreach (var other in bucket)
            {
                if (other != best && sketch.Likeness(documents[other].Sketch) is var likeness && likeness > most)
                {
                    (best, most) = (other, likeness);
                }
            }

            if (bucket.Count < MostInBucket)
            {
                bucket.Add(document);
            }
        }

        return best < 0 ? null : (documents[best], most);
    }

    /// <summary>Two documents of one name are an error already.</summary>
    private static bool SharesName(DocumentKeys document, DocumentKeys other) =>
        string.Equals(document.Name.Slug, other.Name.Slug, StringComparison.Ordinal);
}
