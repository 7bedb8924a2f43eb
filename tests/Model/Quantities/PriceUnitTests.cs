using Corpus.Quantities;

namespace Corpus.Model.Tests.Quantities;

public class PriceUnitTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("cent", null)]
    [InlineData("cent-per-share", "share")]
    [InlineData("barrel", "barrel")]
    [InlineData("patient-per-year", "patient per year")]
    public void What_a_price_is_told_for(string? unit, string? expected) => Assert.Equal(expected, PriceUnit.PerOf(unit));
}
