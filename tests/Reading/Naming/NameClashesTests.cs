using Corpus.Reading.Naming;

namespace Corpus.Reading.Tests.Naming;

public class NameClashesTests
{
    [Theory]
    [InlineData("Ferry back", "Ferry back!", true)]
    [InlineData("Covid-19 wave", "Covid 19 wave", true)]
    [InlineData("FERRY BACK", "Ferry Back", true)]
    [InlineData("Now here", "Nowhere", false)]
    [InlineData("Ferry back", "Ferry gone", false)]
    public void Articles_clash_that_ask_for_one_member_or_one_slug(string first, string second, bool clash)
    {
        var clashes = NameClashes.Among([first, second], headline => ArticleName.Of(headline, "a.txt"));

        Assert.Equal(clash ? [(first, second)] : [], clashes);
    }

    [Fact]
    public void The_first_keeps_the_name_against_all_others() =>
        Assert.Equal([(0, 1), (0, 2)], NameClashes.Among([0, 1, 2], _ => new ArticleName("Same", "same")));
}
