using Corpus.Reading.Layout.Parts.Captions;
using Fit.Layout;

namespace Fit.Captions;

/// <summary>Writes the weights of captions as the table that the reader embeds and people read.</summary>
internal static class CaptionTable
{
    private const string Command = "dotnet run -c Release --project tools/Fit -- captions articles.jsonl --tables src/Reading/Layout/Tables";

    /// <param name="given">What is set by hand and stands in a table of its own.</param>
    public static void Write(CaptionModel model, CaptionModel given, string folder) => WeightTables.WriteTable(
        Path.Combine(folder, CaptionModel.Table + ".tsv"),
        ["# What each sign of a line (LineTraits, LinePlaces, CaptionTraits) says for it as a caption.",
            "# source: fitted to the development half of the article benchmark by `" + Command + "`; do not edit by hand",
            WeightTables.Unit,
            "# columns: place | sign | weight"],
        WeightTables.Signs().Where(sign => model.Weight(sign) != 0 && given.Weight(sign) == 0).Select(sign =>
            $"{WeightTables.Row(sign)}\t{WeightTables.Number(model.Weight(sign))}"));
}
