namespace Corpus.Reading.Naming;

/// <summary>Articles that ask for one name: the same member, or the same slug. Generator and <c>corpus check</c> judge by this one.</summary>
internal static class NameClashes
{
    /// <summary>Who keeps the name, and who asks for it too, for each that asks too late.</summary>
    /// <param name="claims">In the order of their paths: the first keeps the name.</param>
    public static IEnumerable<(T Winner, T Loser)> Among<T>(IEnumerable<T> claims, Func<T, ArticleName> nameOf)
    {
        var byMember = new Dictionary<string, T>(StringComparer.Ordinal);
        var bySlug = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var name = nameOf(claim);
            if (byMember.TryGetValue(name.Member, out var winner) || bySlug.TryGetValue(name.Slug, out winner))
            {
                yield return (winner, claim);
                continue;
            }

            byMember.Add(name.Member, claim);
            bySlug.Add(name.Slug, claim);
        }
    }
}
