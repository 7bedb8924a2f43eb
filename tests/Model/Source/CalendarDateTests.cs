namespace Corpus.Model.Tests.Source;

public class CalendarDateTests
{
    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2022, 2, 30, false)]
    [InlineData(2022, 13, 1, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(2022, 4, 0, false)]
    public void Only_days_of_the_calendar_can_be_made(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, CalendarDate.TryCreate(year, month, day, out _));

    [Fact]
    public void Prints_as_iso_8601() => Assert.Equal("2022-04-05", new CalendarDate(2022, 4, 5).ToString());

    [Fact]
    public void A_period_does_not_end_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatePeriod(new CalendarDate(2022, 1, 2), new CalendarDate(2022, 1, 1)));
}
