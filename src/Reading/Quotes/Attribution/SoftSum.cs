namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// What several weights in hundredths of a nat come to together: the weight of their chances' sum. In whole numbers from a table, so that no
/// choice hangs on how a machine rounds.
/// </summary>
internal sealed class SoftSum
{
    /// <summary>A weight that is less by more than this adds nothing.</summary>
    private const int Widest = 530;

    private readonly byte[] gains = new byte[Widest + 1];

    private SoftSum()
    {
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = (byte)Math.Round(100 * Math.Log(1 + Math.Exp(-i / 100.0)));
        }
    }

    public static SoftSum Default => Shared.Instance;

    public int Of(int left, int right)
    {
        var difference = Math.Abs((long)left - right);
        return Math.Max(left, right) + (difference <= Widest ? gains[difference] : 0);
    }

    private static class Shared
    {
        internal static readonly SoftSum Instance = new();
    }
}
