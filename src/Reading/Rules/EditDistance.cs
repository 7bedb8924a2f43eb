namespace Corpus.Reading.Rules;

/// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 where it is larger.</summary>
    public static int Between(string first, string second, int most)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return most + 1;
        }

        var (before, above, row) = (new int[second.Length + 1], new int[second.Length + 1], new int[second.Length + 1]);
        for (var j = 0; j <= second.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return Math.Min(above[second.Length], most + 1);
    }
}
