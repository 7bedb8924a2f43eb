using System.Globalization;
using Score.Pages;

namespace Score.Parts;

/// <summary>A page that was labelled by hand.</summary>
internal sealed record LabelledPage(string Id, LabelSet Set, PartLines Lines)
{
    /// <param name="rows">Page, set, part, lines: the columns of <c>part-labels.tsv</c>.</param>
    public static IEnumerable<LabelledPage> Read(IEnumerable<string[]> rows) =>
        rows.GroupBy(row => (Id: row[0], Set: Enum.Parse<LabelSet>(row[1], ignoreCase: true))).Select(page =>
        {
            var lines = new PartLines();
            foreach (var row in page)
            {
                var numbers = row[3].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture));
                lines.Add(Enum.Parse<PartKind>(row[2], ignoreCase: true), numbers);
            }

            return new LabelledPage(page.Key.Id, page.Key.Set, lines);
        });
}
