namespace Corpus.Model.Tests.Quantities;

public class DurationTests
{
    [Fact]
    public void A_week_is_seven_days() => Assert.Equal(new Duration(1, DurationUnit.Week), new Duration(7, DurationUnit.Day));

    [Fact]
    public void A_year_is_twelve_months() => Assert.Equal(new Duration(1, DurationUnit.Year), new Duration(12, DurationUnit.Month));

    [Fact]
    public void No_number_of_days_is_a_month() => Assert.NotEqual(new Duration(1, DurationUnit.Month), new Duration(30, DurationUnit.Day));

    [Fact]
    public void No_number_of_seconds_is_a_night() =>
        Assert.NotEqual(new Duration(0, DurationUnit.Night), new Duration(0, DurationUnit.Second));

    [Fact]
    public void Units_of_fixed_length_become_a_time_span() =>
        Assert.Equal(TimeSpan.FromMinutes(90), new Duration(1.5m, DurationUnit.Hour).ToTimeSpan());

    [Theory]
    [InlineData(DurationUnit.Month)]
    [InlineData(DurationUnit.Year)]
    [InlineData(DurationUnit.Night)]
    public void Units_without_fixed_length_do_not(DurationUnit unit) =>
        Assert.Throws<InvalidOperationException>(() => new Duration(1, unit).ToTimeSpan());

    [Fact]
    public void Reads_as_a_person_would_write() => Assert.Equal("3 months", new Duration(3, DurationUnit.Month).ToString());

    [Fact]
    public void Every_unit_has_an_identifier_that_parses_back()
    {
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            Assert.True(DurationUnits.TryParse(new Duration(1, unit).UnitId, out var parsed));
            Assert.Equal(unit, parsed);
        }
    }
}
