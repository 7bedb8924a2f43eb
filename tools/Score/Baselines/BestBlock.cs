namespace Score.Baselines;

/// <summary>The run of lines with the largest sum, where prose is worth its words and any other line costs some.</summary>
internal static class BestBlock
{
    /// <summary>What a line that is no prose costs, in words: so much prose must follow to make it worth crossing.</summary>
    private const int Cost = 7;

    public static string[] Of(string[] lines)
    {
        var (best, bestSum, start, sum) = (..0, 0, 0, 0);
        for (var index = 0; index < lines.Length; index++)
        {
            if (sum <= 0)
                (start, sum) = (index, 0);

            sum += Worth(lines[index]);
            if (sum > bestSum)
                (best, bestSum) = (start..(index + 1), sum);
        }

        return lines[best];
    }

    private static int Worth(string line) =>
        string.IsNullOrWhiteSpace(line) ? 0 : Prose.Is(line) ? Prose.Words(line) : -Cost;
}
