namespace Corpus.Cli.Check;

/// <summary>The names that articles ask for. As in a build, the first by path keeps a name,
/// and each other is told of it and it of them.</summary>
internal sealed class NameClaims
{
    // Names that differ in case alone have one slug, and the slug must find one article.
    private readonly Dictionary<string, List<NameClaim>> byName = new(StringComparer.OrdinalIgnoreCase);

    public void Add(NameClaim claim)
    {
        if (!byName.TryGetValue(claim.Name, out var rivals))
        {
            byName.Add(claim.Name, rivals = new List<NameClaim>(capacity: 1));
        }

        rivals.Add(claim);
    }

    /// <summary>Both findings of each conflict, ordered by path.</summary>
    public IEnumerable<ReportLine> Conflicts() =>
        from rivals in byName.Values
            .Where(claims => claims.Count > 1)
            .Select(claims => claims.OrderBy(claim => claim.Path, StringComparer.Ordinal).ToArray())
            .OrderBy(claims => claims[0].Path, StringComparer.Ordinal)
        from loser in rivals.Skip(1)
        from line in (ReportLine[])[rivals[0].ConflictWith(loser), loser.ConflictWith(rivals[0])]
        select line;
}
