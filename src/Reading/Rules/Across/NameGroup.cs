using Corpus.Reading.Naming;

namespace Corpus.Reading.Rules.Across;

/// <summary>The names that a group of documents asks for.</summary>
internal sealed record NameGroup(EquatableArray<NameClaim> Claims)
{
    private readonly ulong[] keys = KeysOf(Claims);

    public static NameGroup Of(KeyGroup group) =>
        new(new EquatableArray<NameClaim>([.. group.Documents.Select(document => new NameClaim(document.Id, document.Name))]));

    /// <summary>The documents that ask for a name which another has, each with the one that keeps it.</summary>
    public static EquatableArray<NameClash> Clashes(IReadOnlyList<NameGroup> groups)
    {
        DocumentSpot[] spots = [.. SharedKeys.Among([.. groups.Select(group => group.keys)])
            .Select(place => new DocumentSpot(place.Group, place.At / NameClashes.KeysOfName))
            .Distinct()
            .OrderBy(spot => ClaimAt(spot).Document)];
        return new EquatableArray<NameClash>([.. NameClashes.Among(spots, spot => ClaimAt(spot).Name)
            .Select(clash => new NameClash(clash.Winner, clash.Loser))]);

        NameClaim ClaimAt(DocumentSpot spot) => groups[spot.Group].Claims[spot.At];
    }

    public bool Equals(NameGroup? other) => other is not null && Claims.Equals(other.Claims);

    public override int GetHashCode() => Claims.GetHashCode();

    private static ulong[] KeysOf(EquatableArray<NameClaim> claims)
    {
        var keys = new ulong[claims.Count * NameClashes.KeysOfName];
        for (var at = 0; at < claims.Count; at++)
        {
            NameClashes.Keys(claims[at].Name, keys.AsSpan(at * NameClashes.KeysOfName));
        }

        return keys;
    }
}
