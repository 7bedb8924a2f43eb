using Corpus.Reading.Rules;

namespace Corpus.Reading.Naming;

/// <summary>Articles that ask for one name: the same member, or the same slug. Generator and <c>corpus check</c> judge by this one.</summary>
internal static class NameClashes
{
    /// <summary>Keys of a name: its member's and its slug's.</summary>
    public const int KeysOfName = 2;

    /// <summary>Two numbers that are another name's, too, where the two clash, and seldom else.</summary>
    public static void Keys(ArticleName name, Span<ulong> keys) => (keys[0], keys[1]) = (MemberKey(name), SlugKey(name));

    /// <summary>Who keeps the name, and who asks for it too, for each that asks too late.</summary>
    /// <param name="claims">In the order of their paths: the first keeps the name.</param>
    public static IEnumerable<(T Winner, T Loser)> Among<T>(IReadOnlyList<T> claims, Func<T, ArticleName> nameOf)
    {
        var repeated = Repeated(claims, nameOf);
        var byMember = new Dictionary<string, T>(StringComparer.Ordinal);
        var bySlug = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var name = nameOf(claim);
            if (!repeated.MayRepeat(MemberKey(name)) && !repeated.MayRepeat(SlugKey(name)))
            {
                continue;
            }

            if (byMember.TryGetValue(name.Member, out var winner) || bySlug.TryGetValue(name.Slug, out winner))
            {
                yield return (winner, claim);
                continue;
            }

            byMember.Add(name.Member, claim);
            bySlug.Add(name.Slug, claim);
        }
    }

    private static RepeatedKeys Repeated<T>(IReadOnlyList<T> claims, Func<T, ArticleName> nameOf)
    {
        var repeated = new RepeatedKeys(2 * claims.Count);
        foreach (var claim in claims)
        {
            var name = nameOf(claim);
            repeated.Add(MemberKey(name));
            repeated.Add(SlugKey(name));
        }

        return repeated;
    }

    private static ulong MemberKey(ArticleName name) => StableHash.Of(name.Member);

    private static ulong SlugKey(ArticleName name) => ~(ulong)StableHash.Of(name.Slug);
}
