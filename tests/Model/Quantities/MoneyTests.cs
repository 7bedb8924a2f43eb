using System.Globalization;

namespace Corpus.Model.Tests.Quantities;

public class MoneyTests
{
    private static readonly Currency Dollar = new("USD");
    private static readonly Currency Tenge = new("KZT");

    [Theory]
    [InlineData("22940000000", "22.94 billion USD")]
    [InlineData("1234567", "1,234,567 USD")]
    [InlineData("19.99", "19.99 USD")]
    [InlineData("-1500000", "-1.5 million USD")]
    public void Reads_as_a_person_would_write(string amount, string expected) =>
        Assert.Equal(expected, new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Dollar).ToString());

    [Fact]
    public void Adds_in_one_currency() => Assert.Equal(new Money(3, Dollar), new Money(1, Dollar) + new Money(2, Dollar));

    [Fact]
    public void Refuses_to_add_unlike_currencies() =>
        Assert.Throws<InvalidOperationException>(() => new Money(1, Dollar) + new Money(1, Tenge));

    [Fact]
    public void Refuses_to_order_unlike_currencies() =>
        Assert.Throws<InvalidOperationException>(() => new Money(1, Dollar) < new Money(2, Tenge));

    [Fact]
    public void Equal_amounts_of_unlike_currencies_differ() => Assert.NotEqual(new Money(1, Dollar), new Money(1, Tenge));

    [Fact]
    public void Default_is_nothing_of_no_currency()
    {
        Assert.Equal("XXX", default(Money).Currency.Code);
        Assert.Equal("0", default(Money).ToString());
    }
}
