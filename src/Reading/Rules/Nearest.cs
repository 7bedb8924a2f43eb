namespace Corpus.Reading.Rules;

/// <summary>What somebody may have meant who wrote a name that there is not.</summary>
internal static class Nearest
{
    private const int MostEdits = 3;

    /// <summary>The candidate with the fewest edits, the first of several; null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var (best, least) = (default(string), MostEdits + 1);
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(name.ToLowerInvariant(), candidate.ToLowerInvariant(), MostEdits);
            if (distance < least && distance * 2 < candidate.Length)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }
}
