using Score.Pages;

namespace Score.Tests;

public class SampleTests
{
    private const string Source = "flairNLP/fundus";

    private static readonly (string Id, LabelSet Set)[] Chosen = [.. Sample.Choose([.. Enumerable.Range(0, 100).Select(Page)])];

    [Theory]
    [InlineData("First")]
    [InlineData("Last")]
    [InlineData("Third")]
    public void Each_set_takes_its_share_of_a_collection(string set) =>
        Assert.Equal(6, Chosen.Count(page => page.Set == Enum.Parse<LabelSet>(set)));

    [Fact]
    public void No_page_is_chosen_twice() => Assert.Equal(Chosen.Length, Chosen.Select(page => page.Id).Distinct().Count());

    [Fact]
    public void Later_sets_follow_on_the_earlier() => Assert.Equal(Chosen.OrderBy(page => page.Set), Chosen);

    private static PastedPage Page(int number) => new($"page-{number}", Source, new PageLines(""), "", null);
}
