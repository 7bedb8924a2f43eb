using Score.Pages;
using Score.Parts;

namespace Score.Tests;

public class LabelTests
{
    private static readonly LabelledPage[] Pages = [.. LabelledPage.Read(EmbeddedTable.Rows("part-labels.tsv"))];

    [Fact]
    public void Each_labelled_page_has_a_headline() =>
        Assert.DoesNotContain(Pages, page => page.Lines[PartKind.Headline].Count == 0);

    [Fact]
    public void A_page_stands_in_one_set() => Assert.Equal(Pages.Length, Pages.Select(page => page.Id).Distinct().Count());

    [Fact]
    public void Each_set_of_the_sample_has_as_many_pages() =>
        Assert.All(Enum.GetValues<LabelSet>().Where(set => set <= LabelSet.Eighth), set => Assert.Equal(30, Pages.Count(page => page.Set == set)));

    [Fact]
    public void Rows_are_sorted()
    {
        var rows = EmbeddedTable.Rows("part-labels.tsv").Select(row => string.Join('\t', row)).ToArray();

        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }
}
