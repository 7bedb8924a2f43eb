namespace Corpus.Model.Tests.Quantities;

public class CurrencyTests
{
    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("US$")]
    [InlineData("ÜSD")]
    [InlineData("")]
    public void Refuses_what_is_no_code(string code)
    {
        Assert.Throws<ArgumentException>(() => new Currency(code));
        Assert.False(Currency.TryParse(code, out var currency));
        Assert.Equal(default, currency);
    }

    [Theory]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    [InlineData("XXX", 2)]
    public void Knows_its_decimals(string code, int digits) => Assert.Equal(digits, new Currency(code).FractionDigits);

    [Fact]
    public void No_currency_is_the_default() => Assert.Equal(default, new Currency("XXX"));
}
