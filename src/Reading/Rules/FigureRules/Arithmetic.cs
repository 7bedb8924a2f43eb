using System.Globalization;
using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Writes calculations into messages: <c>12.59 + 10.35 = 22.94 billion</c>.</summary>
internal static class Arithmetic
{
    private static readonly (decimal Multiple, string Name)[] Scales =
        [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    /// <summary>The multiple that all amounts are written in.</summary>
    public static (decimal Multiple, string Name) ScaleOf(decimal largest)
    {
        foreach (var scale in Scales)
        {
            if (Math.Abs(largest) >= scale.Multiple)
            {
                return scale;
            }
        }

        return (1, "");
    }

    public static string Sum(IReadOnlyList<FigureFact> parts, decimal sum)
    {
        var (multiple, name) = ScaleOf(sum);
        return $"{string.Join(" + ", parts.Select(part => Write((part.Value ?? 0) / multiple)))} = {Write(sum / multiple)}{name}";
    }

    /// <summary>A number as messages write it, with no more decimals than somebody reads.</summary>
    public static string Write(decimal value) => Math.Round(value, 3).ToString("#,0.###", CultureInfo.InvariantCulture);
}
