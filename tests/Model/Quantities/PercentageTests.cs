namespace Corpus.Model.Tests.Quantities;

public class PercentageTests
{
    [Fact]
    public void Value_is_the_number_before_the_sign() => Assert.Equal(0.147m, new Percentage(14.7m).Fraction);

    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("14.7%", new Percentage(14.7m).ToString());
}
