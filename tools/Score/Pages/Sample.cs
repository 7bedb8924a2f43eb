using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Score.Pages;

/// <summary>The pages that are labelled by hand: of each collection the first by the hash of their id that are articles.</summary>
internal static class Sample
{
    public static IEnumerable<(string Id, LabelSet Set)> Choose(IReadOnlyCollection<PastedPage> pages)
    {
        var sets = Enum.GetValues<LabelSet>().Where(set => set <= LabelSet.Eighth).ToArray();
        var skipped = EmbeddedTable.Rows("no-articles.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        return EmbeddedTable.Rows("strata.tsv").SelectMany(row =>
        {
            var count = int.Parse(row[0], CultureInfo.InvariantCulture);
            var sources = row[1].Split(',');
            return pages
                .Where(page => sources.Contains(page.Source, StringComparer.Ordinal) && !skipped.Contains(page.Id))
                .OrderBy(page => Hash(page.Id), StringComparer.Ordinal)
                .Take(count * sets.Length)
                .Select((page, index) => (page.Id, sets[index / count]));
        });
    }

    private static string Hash(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
