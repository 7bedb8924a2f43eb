namespace Corpus.Reading.Tests.Figures;

public class FractionTests
{
    [Theory]
    [InlineData("The pin is three twenty-fifths of an inch wide.", "three twenty-fifths of an inch = 0.12 inch")]
    [InlineData("One twenty-fifth of the flour is lost.", "One twenty-fifth = 0.04")]
    [InlineData("It is two hundred fiftieths.", "two hundred fiftieths = 4")]
    [InlineData("It is one hundred fifty-fifths.", "one hundred fifty-fifths = 1.8181818181818181818181818182")]
    [InlineData("It is one one hundred and twenty-fifth.", "one one hundred and twenty-fifth = 0.008")]
    [InlineData("It is three hundred and five thousandths.", "three hundred and five thousandths = 300.005")]
    [InlineData("It is three hundred five thousandths.", "three hundred five thousandths = 0.305")]
    [InlineData("It lasts a millionth of a second.", "millionth of a second = 0.000001 second")]
    [InlineData("He owns two - thirds of it.", "two - thirds = 0.6666666666666666666666666667")]
    public void Ordinals_name_the_parts(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It cost two billion and a half million.", "two billion and a half million = 2000500000")]
    [InlineData("It cost two billion and a half.", "two billion and a half = 2500000000")]
    public void A_part_is_one_of_the_multiple_behind_it(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It was a half-hour drive, a quarter-mile walk.", "half-hour = 0.5 hour; quarter-mile = 0.25 mile")]
    [InlineData("The half-year profit fell to a half-hour low.", "half-hour = 0.5 hour")]
    [InlineData("It was half a point lower and three quarters of a point above.", "half = 0.5 point; three quarters = 0.75 point")]
    [InlineData("It had third-degree burns and third-year students.", "")]
    [InlineData("A quarter were unsure, a third are old, and a fifth did not vote.", "quarter = 0.25; third = 0.3333333333333333333333333333; fifth = 0.2")]
    [InlineData("They raised it with a quarter coming from ports; a third was late.", "quarter = 0.25")]
    [InlineData("Use was still a fifth below its former level.", "fifth = 0.2")]
    [InlineData("They hung a third below the lamp.", "")]
    public void Half_and_quarter_are_joined_to_units(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It struck one in 10,000 births.", "one in 10,000 = 0.0001")]
    [InlineData("It failed in two out of five hundred tests.", "two out of five hundred = 0.004")]
    [InlineData("The chance is one in a hundred.", "one in a hundred = 0.01")]
    [InlineData("It is 3 over one hundred.", "3 = 3; one hundred = 100")]
    [InlineData("They won two in 1998.", "two = 2")]
    [InlineData("One in every five, or one out of every ten, left.", "One in every five = 0.2; one out of every ten = 0.1")]
    public void Portions_of_large_wholes(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("They took two hundred and two hundred.", "two hundred = 200; two hundred = 200")]
    [InlineData("It took 3 quarters of an hour, after 3 quarters of growth.", "3 quarters of an hour = 0.75 hour; 3 quarters = 3 quarter")]
    [InlineData("It has 4 million and three hundred cells.", "4 million and three hundred = 4000300 cell")]
    [InlineData("It has two million, three hundred and six cells.", "two million, three hundred and six = 2000306 cell")]
    [InlineData("It has three bn cells.", "three bn = 3000000000 cell")]
    [InlineData("Thousand litres leaked.", "Thousand litres = 1000 liter")]
    [InlineData("It rose to 4.75 k, he said.", "4.75 k = 4750")]
    [InlineData("It has 2 and 1/2 hours, 2-1/2 inch nails.", "2 and 1/2 hours = 2.5 hour; 2-1/2 inch = 2.5 inch")]
    [InlineData("It weighs 12.5 +/- 0.2 kg, or 12 plus or minus 0.5 kg.",
        "12.5 +/- 0.2 kg = 12.5 kilogram; 12 plus or minus 0.5 kg = 12 kilogram")]
    [InlineData("It weighs 1,250.5±0.25 tonnes.", "1,250.5±0.25 tonnes = 1250.5 tonne")]
    public void Numbers_in_several_parts(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It holds 2^10 bytes.", "2^10 bytes = 1024 byte")]
    [InlineData("It holds 3x2^10 bytes.", "3x2^10 bytes = 3072 byte")]
    [InlineData("It is 2.5^-2, not 10^6.", "2.5^-2 = 0.16; 10^6 = 1000000")]
    [InlineData("It has 3×10²³ cells and weighs 4 × 10⁻⁶ grams.",
        "3×10²³ = 300000000000000000000000 cell; 4 × 10⁻⁶ grams = 0.000004 gram")]
    [InlineData("It is 10^60.", "10 = 10; 60 = 60")]
    public void Powers(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
