using System.Globalization;
using CsCheck;

namespace Corpus.Model.Tests.Quantities;

/// <summary><see cref="Length"/> stands for all generated quantities: they share template and conversion.</summary>
public class LengthTests
{
    [Theory]
    [InlineData(1, LengthUnit.Mile, LengthUnit.Kilometer, "1.609344")]
    [InlineData(1700, LengthUnit.Kilometer, LengthUnit.Meter, "1700000")]
    [InlineData(12, LengthUnit.Inch, LengthUnit.Foot, "1")]
    [InlineData(1, LengthUnit.NauticalMile, LengthUnit.Meter, "1852")]
    [InlineData(-3, LengthUnit.Foot, LengthUnit.Yard, "-1")]
    public void Converts_exactly(int amount, LengthUnit from, LengthUnit to, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), new Length(amount, from).In(to));

    [Theory]
    [InlineData("1700", LengthUnit.Kilometer, "1,700 km")]
    [InlineData("1", LengthUnit.Mile, "1 mile")]
    [InlineData("1060", LengthUnit.Mile, "1,060 miles")]
    [InlineData("0.5", LengthUnit.Meter, "0.5 meters")]
    [InlineData("1460000", LengthUnit.Foot, "1.46 million feet")]
    public void Reads_as_a_person_would_write(string amount, LengthUnit unit, string expected) =>
        Assert.Equal(expected, new Length(decimal.Parse(amount, CultureInfo.InvariantCulture), unit).ToString());

    [Fact]
    public void Equals_what_it_converts_to()
    {
        var kilometer = new Length(1, LengthUnit.Kilometer);
        var meters = new Length(1000, LengthUnit.Meter);

        Assert.Equal(kilometer, meters);
        Assert.Equal(kilometer.GetHashCode(), meters.GetHashCode());
    }

    [Fact]
    public void Adds_in_the_left_unit() =>
        Assert.Equal("2.5 km", (new Length(2, LengthUnit.Kilometer) + new Length(500, LengthUnit.Meter)).ToString());

    [Fact]
    public void Orders_across_units() =>
        Assert.True(new Length(1, LengthUnit.Mile) > new Length(1, LengthUnit.Kilometer));

    [Fact]
    public void Default_is_nothing_in_the_base_unit() => Assert.Equal("0 meters", default(Length).ToString());

    [Fact]
    public void Refuses_a_unit_that_is_none() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Length(1, (LengthUnit)1000));

    [Fact]
    public void Parses_its_own_identifiers_and_no_others()
    {
        foreach (var unit in Enum.GetValues<LengthUnit>())
        {
            Assert.True(LengthUnits.TryParse(new Length(1, unit).UnitId, out var parsed));
            Assert.Equal(unit, parsed);
        }

        Assert.False(LengthUnits.TryParse("kilogram", out _));
    }

    [Fact]
    public void Compares_amounts_of_any_size_without_overflow() =>
        Gen.Select(Gen.Decimal, Gen.Enum<LengthUnit>(), Gen.Decimal, Gen.Enum<LengthUnit>())
            .Sample((amount, unit, otherAmount, otherUnit) =>
        {
            var left = new Length(amount, unit);
            var right = new Length(otherAmount, otherUnit);
            return left.Equals(right) == (left.CompareTo(right) == 0)
                && left.CompareTo(right) == -right.CompareTo(left)
                && left.Equals(new Length(amount, unit));
        });

    [Fact]
    public void Converts_there_and_back() =>
        Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.Enum<LengthUnit>()).Sample((amount, unit) =>
        {
            var mile = new Length(amount, unit).In(LengthUnit.Mile);
            var back = new Length(mile, LengthUnit.Mile).In(unit);
            return Math.Abs(back - amount) < 0.000001m;
        });
}
