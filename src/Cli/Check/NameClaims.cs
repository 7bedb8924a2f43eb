using Corpus.Reading.Naming;

namespace Corpus.Cli.Check;

/// <summary>The names that articles ask for. As in a build, the first by path keeps a name,
/// and each other is told of it and it of them.</summary>
internal sealed class NameClaims
{
    private readonly List<NameClaim> claims = [];

    public void Add(NameClaim claim) => claims.Add(claim);

    /// <summary>Both findings of each conflict, ordered by path.</summary>
    public IEnumerable<ReportLine> Conflicts() =>
        from clash in NameClashes.Among(claims.OrderBy(claim => claim.Path, StringComparer.Ordinal), claim => claim.Name)
        from line in (ReportLine[])[clash.Winner.ConflictWith(clash.Loser), clash.Loser.ConflictWith(clash.Winner)]
        select line;
}
