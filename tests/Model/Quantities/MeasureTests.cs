namespace Corpus.Model.Tests.Quantities;

public class MeasureTests
{
    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("85 decibels", new Measure(85, "decibel").ToString());

    [Fact]
    public void Does_not_convert() => Assert.NotEqual(new Measure(1000, "volt"), new Measure(1, "kilovolt"));
}
