using Corpus.Reading.Lexicon;
using Fit.Layout;

namespace Fit.Parts;

/// <summary>Writes the weights of a part as the table that the reader embeds and people read.</summary>
internal static class PartTable
{
    private const string Command = "dotnet run -c Release --project tools/Fit -- parts articles.jsonl --tables src/Reading/Layout/Tables";

    public static void Write<TSigns>(int[] weights, FittedPart<TSigns> part, string folder)
        where TSigns : struct, Enum => WeightTables.WriteTable(
        Path.Combine(folder, part.Table + ".tsv"),
        [$"# What each sign of a line ({typeof(TSigns).Name}) says for it as the article's {part.Kind.ToString().ToLowerInvariant()}.",
            "# source: fitted to tools/Score/Labels/part-labels.tsv by `" + Command + "`; do not edit by hand",
            WeightTables.Unit,
            "# columns: sign | another sign seen with it, or nothing | weight"],
        Enumerable.Range(0, weights.Length).Where(number => weights[number] != 0).Select(number =>
            WeightTable<TSigns>.NamesOf(number) is var (first, second) ? $"{first}\t{second}\t{WeightTables.Number(weights[number])}" : ""));
}
