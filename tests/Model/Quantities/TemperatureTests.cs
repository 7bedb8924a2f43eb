namespace Corpus.Model.Tests.Quantities;

public class TemperatureTests
{
    [Theory]
    [InlineData(100, TemperatureUnit.Celsius, TemperatureUnit.Fahrenheit, 212)]
    [InlineData(-40, TemperatureUnit.Fahrenheit, TemperatureUnit.Celsius, -40)]
    [InlineData(25, TemperatureUnit.Celsius, TemperatureUnit.Fahrenheit, 77)]
    public void Converts_between_scales_of_different_zero(int amount, TemperatureUnit from, TemperatureUnit to, int expected) =>
        Assert.Equal(expected, new Temperature(amount, from).In(to));

    [Fact]
    public void Boils_the_same_on_both_scales() =>
        Assert.Equal(new Temperature(212, TemperatureUnit.Fahrenheit), new Temperature(100, TemperatureUnit.Celsius));

    [Fact]
    public void Writes_the_sign_close_to_the_number() => Assert.Equal("-5°C", new Temperature(-5, TemperatureUnit.Celsius).ToString());
}
