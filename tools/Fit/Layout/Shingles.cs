namespace Fit.Layout;

/// <summary>Words and runs of four words, as the kit's scorer counts them.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>Words in small letters, signs left out.</summary>
    public static string[] Words(string text) => Split(text.ToLowerInvariant());

    /// <summary>The share of the predicted runs that are true, and of the true ones that were predicted.</summary>
    public static (double Precision, double Recall) Compare(string truth, string predicted)
    {
        var (right, found) = (Count(truth), Count(predicted));
        var shared = found.Sum(run => Math.Min(run.Value, right.GetValueOrDefault(run.Key)));
        return (Share(shared, found.Values.Sum()), Share(shared, right.Values.Sum()));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static Dictionary<string, int> Count(string text)
    {
        var words = Split(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length - Length + 1 || (i == 0 && words.Length > 0); i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Length));
            counts[run] = counts.GetValueOrDefault(run) + 1;
        }

        return counts;
    }

    private static string[] Split(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(text[start..at]);
            }
        }

        return [.. words];
    }
}
