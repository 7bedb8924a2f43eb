namespace Corpus.Model.Tests.Quantities;

public class RateTests
{
    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("27.3 points per game", new Rate(27.3m, "point-per-game").ToString());

    [Theory]
    [InlineData("death-per-100000-resident", "12 deaths per 100,000 residents")]
    [InlineData("per-1000-live-birth", "12 per 1,000 live births")]
    [InlineData("per-100000", "12 per 100,000")]
    [InlineData("point", "12 points")]
    public void Tells_what_it_is_per_by_the_hundred(string unit, string expected) => Assert.Equal(expected, new Rate(12, unit).ToString());

    [Fact]
    public void Keeps_a_compound_on_either_side() => Assert.Equal("1 goal per home game", new Rate(1, "goal-per-home-game").ToString());

    [Fact]
    public void Default_is_zero_without_a_unit() => Assert.Equal("0", default(Rate).ToString());
}
