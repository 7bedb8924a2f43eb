using System.Globalization;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Quotes.Attribution;

namespace Fit.Quotes;

/// <summary>Writes the weights as the tables that the reader embeds and people read.</summary>
internal static class QuoteTables
{
    private const string Command = "dotnet run -c Release --project tools/Fit -- quotes polnear_main.jsonl --tables src/Reading/Quotes/Tables";

    public static void Write(QuoteModel model, string folder)
    {
        var given = QuoteModel.ByHand();
        Write(model.Sources, given.Sources, "# What each piece of evidence (Evidence), alone and with another, says for a phrase as the source of a quote.",
            Path.Combine(folder, QuoteModel.SourceWeights + ".tsv"));
        Write(model.Terms, given.Terms, "# What each trait of marked words (TermTraits), alone and with another, says for a term and against a quote.",
            Path.Combine(folder, QuoteModel.TermWeights + ".tsv"));
    }

    private static void Write<TFlags>(WeightTable<TFlags> table, WeightTable<TFlags> given, string title, string path)
        where TFlags : struct, Enum
    {
        var rows = Enumerable.Range(0, WeightTable<TFlags>.Count)
            .Where(number => table[number] != 0 && given[number] == 0)
            .Select(number => (Names: WeightTable<TFlags>.NamesOf(number), Weight: table[number]))
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Names.First}\t{row.Names.Second}\t{row.Weight}"))
            .Order(StringComparer.Ordinal);
        string[] head =
        [
            title,
            "# source: fitted to the development half of the quote benchmark by `" + Command + "`; do not edit by hand",
            "# In hundredths of a nat: above 0 speaks for, below 0 against; what is not listed says nothing.",
            "# columns: flag | with | weight",
        ];
        File.WriteAllText(path, string.Join('\n', head.Concat(rows)) + "\n");
    }
}
