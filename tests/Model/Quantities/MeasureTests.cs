namespace Corpus.Model.Tests.Quantities;

public class MeasureTests
{
    [Theory]
    [InlineData("decibel", "85 dB")]
    [InlineData("millimeter-ofhg", "85 millimeters of mercury")]
    [InlineData("hertz", "85 Hz")]
    [InlineData("part-per-1e6", "85 ppm")]
    [InlineData("lumen-per-square-foot", "85 lumens per square foot")]
    public void Reads_as_a_person_would_write(string unit, string expected) => Assert.Equal(expected, new Measure(85, unit).ToString());

    [Fact]
    public void Does_not_convert() => Assert.NotEqual(new Measure(1000, "volt"), new Measure(1, "kilovolt"));
}
