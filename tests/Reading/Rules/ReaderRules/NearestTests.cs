using Corpus.Reading.Rules;

namespace Corpus.Reading.Tests.Rules.ReaderRules;

public class NearestTests
{
    [Theory]
    [InlineData("warning", "warning", 0)]
    [InlineData("wraning", "warning", 1)]
    [InlineData("warnin", "warning", 1)]
    [InlineData("Tokaev", "Tokayev", 1)]
    [InlineData("error", "warning", 3)]
    public void The_distance_counts_edits_up_to_a_limit(string first, string second, int distance) =>
        Assert.Equal(distance, EditDistance.Between(first, second, 2));

    [Fact]
    public void What_is_far_from_all_is_none_of_them() => Assert.Null(Nearest.Of("colour", ["warning", "error"]));
}
