using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.Suppressions;

/// <summary>Takes out the findings that somebody suppressed, and keeps book of the entries that were needed.</summary>
internal sealed class Suppressor
{
    private readonly Dictionary<string, List<Suppression>> byDocument = new(StringComparer.Ordinal);
    private readonly HashSet<Suppression> used = [];
    private readonly IReadOnlyList<SuppressionFile> files;

    public Suppressor(IReadOnlyList<SuppressionFile> files)
    {
        this.files = files;
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (!byDocument.TryGetValue(entry.Document, out var entries))
            {
                byDocument.Add(entry.Document, entries = []);
            }

            entries.Add(entry);
        }
    }

    public bool Suppresses(LocatedFinding finding)
    {
        if (byDocument.Count == 0 || !byDocument.TryGetValue(Suppression.Slashes(finding.Place.Path), out var entries))
        {
            return false;
        }

        var suppresses = false;
        foreach (var entry in entries)
        {
            if (entry.Covers(finding))
            {
                suppresses = true;
                used.Add(entry);
            }
        }

        return suppresses;
    }

    /// <summary>What is wrong with the entries themselves, once all findings were asked for.</summary>
    /// <param name="documents">The paths of all documents that were checked.</param>
    public IEnumerable<LocatedFinding> Findings(IEnumerable<string> documents)
    {
        var known = default(HashSet<string>);
        foreach (var file in files)
        {
            foreach (var fault in file.Faults)
            {
                yield return fault;
            }

            foreach (var entry in file.Entries)
            {
                if (!used.Contains(entry))
                {
                    yield return UnusedSuppressionRule.Find(entry, Known().Contains(entry.Document));
                }
            }
        }

        // Made when it is first needed: an edit of one document would make it of the paths of all.
        HashSet<string> Known() => known ??= new(documents.Select(Suppression.Slashes), StringComparer.Ordinal);
    }
}
