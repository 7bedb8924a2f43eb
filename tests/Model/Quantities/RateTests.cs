namespace Corpus.Model.Tests.Quantities;

public class RateTests
{
    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("27.3 points per game", new Rate(27.3m, "point-per-game").ToString());

    [Fact]
    public void Keeps_a_compound_on_either_side() => Assert.Equal("1 goal per home game", new Rate(1, "goal-per-home-game").ToString());

    [Fact]
    public void Default_is_zero_without_a_unit() => Assert.Equal("0", default(Rate).ToString());
}
