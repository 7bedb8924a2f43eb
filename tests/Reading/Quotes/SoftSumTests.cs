using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Tests.Quotes;

/// <summary>What two weights come to together.</summary>
public class SoftSumTests
{
    [Theory]
    [InlineData(0, 0, 69)]
    [InlineData(100, 0, 131)]
    [InlineData(0, 100, 131)]
    [InlineData(-300, 300, 300)]
    [InlineData(int.MaxValue, int.MinValue, int.MaxValue)]
    public void Is_the_weight_of_the_sum_of_chances(int left, int right, int sum) => Assert.Equal(sum, SoftSum.Default.Of(left, right));
}
