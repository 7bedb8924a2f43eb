using Score.Pages;

namespace Score.Parts;

/// <summary>Compares the lines that were read with the lines that were labelled.</summary>
internal static class PartScorer
{
    public static IEnumerable<PartOutcome> Score(LabelledPage labels, PartLines read, PageLines page) =>
        Enum.GetValues<PartKind>().Select(kind => IsOne(kind)
            ? ScoreOne(labels.Id, kind, labels.Lines[kind], read[kind])
            : ScoreEach(labels.Id, kind, labels.Lines[kind], read[kind], page));

    /// <summary>An article has one of these, though several lines may say it: it counts once, and any of its lines will do.</summary>
    private static bool IsOne(PartKind kind) =>
        kind is PartKind.Headline or PartKind.Section or PartKind.Byline or PartKind.Published;

    private static PartOutcome ScoreOne(string page, PartKind kind, SortedSet<int> labelled, SortedSet<int> read) =>
        labelled.Overlaps(read)
            ? new(page, kind, [labelled.First(read.Contains)], [], [])
            : new(page, kind, [], [.. labelled.Take(1)], [.. read.Take(1)]);

    /// <summary>Galleries say the same line twice: labelled lines of one wording count once, and any of them will do.</summary>
    private static PartOutcome ScoreEach(string page, PartKind kind, SortedSet<int> labelled, SortedSet<int> read, PageLines lines)
    {
        var wordings = labelled.GroupBy(line => lines[line].Trim(), StringComparer.Ordinal).ToLookup(same => same.Any(read.Contains));
        return new(
            page,
            kind,
            [.. wordings[true].Select(same => same.First(read.Contains))],
            [.. wordings[false].Select(same => same.First())],
            [.. read.Except(labelled)]);
    }
}
