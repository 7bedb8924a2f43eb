using System.Globalization;

namespace Corpus.Reading.Lexicon;

/// <summary>
/// The weights of a table whose rows name a flag of <typeparamref name="TFlags"/>, or two that say more together than apart; the weight stands
/// last. In hundredths of a nat where it is fitted, in points where it is set by hand. Immutable.
/// </summary>
internal sealed class WeightTable<TFlags>
    where TFlags : struct, Enum
{
    /// <summary>How many weights there may be: one for each pair of flags, and for each flag with itself.</summary>
    public const int Count = Flags * Flags;

    private const int Flags = 64;

    private readonly int[] weights;

    public WeightTable(int[] weights) => this.weights = weights;

    /// <exception cref="InvalidOperationException">A table names a flag that does not exist.</exception>
    public WeightTable(params string[] tables)
        : this(new int[Count])
    {
        foreach (var table in tables)
        {
            Read(table);
        }
    }

    public int this[int number] => weights[number];

    /// <summary>The number of a weight; that of a single flag where both are the same.</summary>
    public static int NumberOf(int first, int second) => first < second ? (first * Flags) + second : (second * Flags) + first;

    /// <summary>The flags of a weight; the second is empty where it is that of a single flag.</summary>
    public static (string First, string Second) NamesOf(int number)
    {
        var (first, second) = (number / Flags, number % Flags);
        return (NameOf(first), first == second ? "" : NameOf(second));
    }

    /// <summary>The sum of the weights of all flags that are set, and of their pairs.</summary>
    public int Weigh(ulong flags)
    {
        Span<byte> places = stackalloc byte[Flags];
        var count = 0;
        for (var left = flags; left != 0; left &= left - 1)
        {
            places[count++] = (byte)BitNumber.Lowest(left);
        }

        var sum = 0;
        for (var first = 0; first < count; first++)
        {
            var row = weights.AsSpan(places[first] * Flags, Flags);
            foreach (var second in places.Slice(first, count - first))
            {
                sum += row[second];
            }
        }

        return sum;
    }

    /// <summary>The flags and pairs that speak most for what is weighed, the strongest first.</summary>
    public List<WeightReason> Reasons(ulong flags, int most)
    {
        var reasons = new List<WeightReason>();
        for (var first = flags; first != 0; first &= first - 1)
        {
            for (var second = first; second != 0; second &= second - 1)
            {
                var number = NumberOf(BitNumber.Lowest(first), BitNumber.Lowest(second));
                if (weights[number] > 0)
                {
                    var names = NamesOf(number);
                    reasons.Add(new WeightReason(names.First, names.Second, weights[number]));
                }
            }
        }

        reasons.Sort((left, right) => right.Weight.CompareTo(left.Weight));
        return reasons.GetRange(0, Math.Min(most, reasons.Count));
    }

    private void Read(string table)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            var first = BitOf(table, row[0]);
            var second = row.Length > 2 && row[1].Length > 0 ? BitOf(table, row[1]) : first;
            weights[NumberOf(first, second)] = int.Parse(row[row.Length - 1], CultureInfo.InvariantCulture);
        }
    }

    private static string NameOf(int bit) => Enum.ToObject(typeof(TFlags), 1UL << bit).ToString()!;

    private static int BitOf(string table, string name)
    {
        var flag = Enum.TryParse<TFlags>(name, out var known) ? Convert.ToUInt64(known, CultureInfo.InvariantCulture) : 0;
        return flag != 0 && (flag & (flag - 1)) == 0
            ? BitNumber.Lowest(flag)
            : throw new InvalidOperationException($"{table}.tsv weighs '{name}', which is no {typeof(TFlags).Name}.");
    }
}
