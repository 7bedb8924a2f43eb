using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>The weights of a table whose rows name the flags of <typeparamref name="TFlags"/>.</summary>
internal sealed class WeightTable<TFlags>
    where TFlags : struct, Enum
{
    private readonly int[] weights = new int[64];

    /// <exception cref="InvalidOperationException">The table names a flag that does not exist.</exception>
    public WeightTable(string table)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            weights[BitOf(table, row[0])] = int.Parse(row[1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The sum of the weights of all flags that are set.</summary>
    public int Weigh(ulong flags)
    {
        var sum = 0;
        for (var bit = 0; flags != 0; bit++, flags >>= 1)
        {
            sum += (flags & 1) != 0 ? weights[bit] : 0;
        }

        return sum;
    }

    private static int BitOf(string table, string name)
    {
        var flag = Enum.TryParse<TFlags>(name, out var known) ? Convert.ToUInt64(known, CultureInfo.InvariantCulture) : 0;
        if (flag == 0)
        {
            throw new InvalidOperationException($"{table}.tsv weighs '{name}', which is no {typeof(TFlags).Name}.");
        }

        var bit = 0;
        while (flag >> bit != 1)
        {
            bit++;
        }

        return bit;
    }
}
