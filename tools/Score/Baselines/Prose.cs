namespace Score.Baselines;

/// <summary>The plainest sign of running text: a line of many words that ends as a sentence does.</summary>
internal static class Prose
{
    private const int FewestWords = 12;
    private const string Closing = "\"'”’)]";

    public static bool Is(string line) =>
        Words(line) >= FewestWords && line.AsSpan().TrimEnd().TrimEnd(Closing) is [.., '.' or '!' or '?' or '…'];

    public static int Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
