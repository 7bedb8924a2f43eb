namespace Corpus.Model.Tests.Quantities;

public class AgeTests
{
    [Fact]
    public void Refuses_to_be_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new Age(-1));

    [Fact]
    public void Counts_years_unless_told_otherwise() => Assert.Equal("year-person", new Age(46).UnitId);

    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("6 months old", new Age(6, AgeUnit.Month).ToString());
}
