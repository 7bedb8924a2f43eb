namespace Corpus.Model.Tests.Quantities;

/// <summary>One conversion a quantity, against figures that references state.</summary>
public class UnitTests
{
    [Fact]
    public void An_acre_is_4046_square_meters() => Assert.Equal(4046.8564224m, new Area(1, AreaUnit.Acre).In(AreaUnit.SquareMeter));

    [Fact]
    public void A_square_kilometer_is_100_hectares() => Assert.Equal(100, new Area(1, AreaUnit.SquareKilometer).In(AreaUnit.Hectare));

    [Fact]
    public void A_barrel_is_42_gallons() => Assert.Equal(42, new Volume(1, VolumeUnit.Barrel).In(VolumeUnit.Gallon));

    [Fact]
    public void A_tonne_is_1000_kilograms() => Assert.Equal(1000, new Mass(1, MassUnit.Tonne).In(MassUnit.Kilogram));

    [Fact]
    public void A_knot_is_a_nautical_mile_an_hour() => Assert.Equal(1.852m, new Speed(1, SpeedUnit.Knot).In(SpeedUnit.KilometerPerHour));

    [Fact]
    public void A_gigawatt_hour_is_a_million_kilowatt_hours() =>
        Assert.Equal(1_000_000, new Energy(1, EnergyUnit.GigawattHour).In(EnergyUnit.KilowattHour));

    [Fact]
    public void A_megawatt_is_1000_kilowatts() => Assert.Equal(1000, new Power(1, PowerUnit.Megawatt).In(PowerUnit.Kilowatt));

    [Fact]
    public void A_terabyte_is_8_terabits() => Assert.Equal(8, new DataSize(1, DataSizeUnit.Terabyte).In(DataSizeUnit.Terabit));
}
