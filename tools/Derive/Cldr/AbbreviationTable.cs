using Derive.Packages;
using Derive.Tables;
using Derive.WordNet;

namespace Derive.Cldr;

/// <summary>Abbreviations whose period ends no sentence: CLDR's suppressions of sentence breaks.</summary>
internal static class AbbreviationTable
{
    private const string Package = "cldr-segments-full";

    /// <summary>Function words, which WordNet does not hold.</summary>
    private static readonly HashSet<string> FunctionWords = ["as", "by", "in", "is", "on", "or", "to", "up"];

    public static Table Of(NpmPackages packages, WordNetDatabase wordNet)
    {
        var words = wordNet.Verbs.Senses.Concat(wordNet.Adjectives.Senses)
            .Where(sense => char.IsLower(sense.Spelling[0]))
            .Select(sense => sense.Lemma)
            .Concat(FunctionWords)
            .ToHashSet();
        return new Table(
            "abbreviations", "Abbreviations after which no sentence ends, but those that are words too (act., long., to.).",
            packages.Citation(Package), CalendarTables.Licence, ["abbreviation"],
            from entry in packages.Json(Package, "segments", "en", "suppressions.json")
                .GetProperty("segments").GetProperty("segmentations").GetProperty("SentenceBreak").GetProperty("standard").EnumerateArray()
            let text = entry.TryGetProperty("suppression", out var suppression) ? suppression.GetString()! : ""
            where text.EndsWith('.') && !words.Contains(text[..^1].ToLowerInvariant())
            select new[] { text.ToLowerInvariant() });
    }
}
