using System.Globalization;
using Corpus.Facts;
using Corpus.Table;

namespace Corpus.Model.Tests.Figures;

public class FigureTextTests
{
    private static readonly FigureFact Plain = new() { Kind = FigureKind.Number, Range = new TextRange(0, 1) };

    [Fact]
    public void A_plain_number_is_written_as_all_quantities_are() =>
        Assert.Equal("about 1,700.5", Written(Plain with { Value = 1700.5m, Approximation = Approximation.About }));

    [Fact]
    public void A_range_of_plain_numbers_is_written_as_all_quantities_are() =>
        Assert.Equal("1,700–2.5 million", Written(Plain with { Low = 1700, High = 2_500_000 }));

    [Fact]
    public void A_third_is_written_with_four_decimals() => Assert.Equal("0.3333", Written(Plain with { Value = 1m / 3 }));

    [Fact]
    public void A_plain_number_is_the_same_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "−");
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal("-0.5", Written(Plain with { Value = -0.5m }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("cent", "0.19 USD")]
    [InlineData("cent-per-share", "0.19 USD")]
    [InlineData("barrel", "19 USD")]
    public void Money_stated_in_a_part_of_its_currency_is_an_amount_of_the_currency(string unit, string expected) =>
        Assert.Equal(expected, Written(Plain with { Kind = FigureKind.Money, Value = 19, Currency = "USD", Unit = unit }));

    private static string? Written(FigureFact fact)
    {
        var facts = ArticleFacts.Empty with { Figures = [fact] };
        return new Article("a.txt", "a", "5", TableWriter.Write(facts)).Figures[0].ToString();
    }
}
