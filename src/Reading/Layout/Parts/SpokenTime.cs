using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>A running time in words, a whole line: <c>2 min 51 sec</c>, <c>Video Duration 02 minutes 51 seconds</c>. Without seconds it
/// is how long a text takes to read. The words stand in <c>running-time-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class SpokenTime
{
    private readonly Dictionary<uint, int> units = [];

    private SpokenTime()
    {
        foreach (var row in LexiconTable.Rows("running-time-words"))
        {
            units[WordHash.Of(row[0].AsSpan())] = int.Parse(row[1], CultureInfo.InvariantCulture);
        }
    }

    public static SpokenTime Default => Shared.Instance;

    public bool TryRead(ReadOnlySpan<char> line, out int seconds)
    {
        (seconds, var number, var exact) = (0, -1, false);
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            if (CharClass.IsDigit(line[at]))
            {
                for (number = 0; at < line.Length && CharClass.IsDigit(line[at]) && at - start < 3; at++)
                {
                    number = (number * 10) + (line[at] - '0');
                }
            }
            else if (CharClass.IsLetter(line[at]))
            {
                while (at < line.Length && CharClass.IsLetter(line[at]))
                {
                    at++;
                }

                if (!units.TryGetValue(WordHash.Of(line.Slice(start, at - start)), out var unit) || (unit > 0) != (number >= 0))
                {
                    return false;
                }

                seconds += Math.Max(0, number) * unit;
                exact |= unit == 1;
                number = -1;
            }
            else
            {
                at++;
            }
        }

        return exact && number < 0;
    }

    private static class Shared
    {
        internal static readonly SpokenTime Instance = new();
    }
}
