namespace Corpus.Reading.Tests.Figures;

public class NumberTests
{
    [Theory]
    [InlineData("The road is 1,700km long.", "1,700km = 1700 kilometer")]
    [InlineData("It weighs 1.700,50 grams.", "1.700,50 grams = 1700.5 gram")]
    [InlineData("They paid 1,70,000 rupees.", "1,70,000 rupees = 170000 INR")]
    [InlineData("They own 12,34,567 hectares.", "12,34,567 hectares = 1234567 hectare")]
    [InlineData("It measures 100 000 hectares.", "100 000 hectares = 100000 hectare")]
    [InlineData("It is 1’250’000 litres.", "1’250’000 litres = 1250000 liter")]
    [InlineData("Growth of .5 per cent is slow.", ".5 per cent = 0.5 %")]
    [InlineData("They walked 2 1/2 miles.", "2 1/2 miles = 2.5 mile")]
    [InlineData("They walked 3½ miles.", "3½ miles = 3.5 mile")]
    [InlineData("It took 3/4 of an hour.", "3/4 of an hour = 0.75 hour")]
    public void Digits_with_any_grouping_and_fraction(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It counts 1 234 567.89 entries.", "1 234 567.89 = 1234567.89 entry")]
    [InlineData("They won by 1 point 5 miles.", "1 point 5 miles = 1.5 mile")]
    [InlineData("It holds 1e10 cells.", "1e10 = 10000000000 cell")]
    [InlineData("It holds 12.5e+3 cells.", "12.5e+3 = 12500 cell")]
    [InlineData("It has 1.3x10^6 cells and weighs 2.5 × 10−8 grams.", "1.3x10^6 = 1300000 cell; 2.5 × 10−8 grams = 0.000000025 gram")]
    [InlineData("A 4x10 board.", "")]
    public void Digits_with_exponents_and_points(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("The hall holds 80 , 000 people .", "80 , 000 = 80000 people")]
    [InlineData("It counted 1 , 250 , 000 birds .", "1 , 250 , 000 = 1250000 bird")]
    [InlineData("They are 80, 100 and 120 metres tall.", "80 = 80 meter; 100 = 100 meter; 120 metres = 120 meter")]
    public void Groups_in_text_that_was_cut_into_words(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("There were twenty-two hundred troops.", "twenty-two hundred = 2200 troop")]
    [InlineData("They met a hundred and two farmers.", "hundred and two = 102 farmer")]
    [InlineData("It fired three million two hundred thousand shells.", "three million two hundred thousand = 3200000 shell")]
    [InlineData("Half a million pilgrims came.", "Half a million = 500000 pilgrim")]
    [InlineData("A half-million pilgrims came.", "half-million = 500000 pilgrim")]
    [InlineData("He slept half an hour.", "half an hour = 0.5 hour")]
    [InlineData("It lasted two and a half years.", "two and a half years = 2.5 year")]
    [InlineData("A four-and-a-half-hour film.", "four-and-a-half-hour = 4.5 hour")]
    [InlineData("She bought a dozen eggs.", "dozen = 12 egg")]
    [InlineData("She owns two dozen goats.", "two dozen = 24 goat")]
    [InlineData("It rained for a couple of weeks.", "couple of weeks = 2 week")]
    [InlineData("Three quarters of the town and a quarter of the farms burned.", "Three quarters = 0.75; quarter = 0.25")]
    [InlineData("It moved two point two million tonnes.", "two point two million tonnes = 2200000 tonne")]
    [InlineData("It moved five and a half million tonnes.", "five and a half million tonnes = 5500000 tonne")]
    [InlineData("It is twenty-three fifths.", "twenty-three fifths = 4.6")]
    [InlineData("It is one hundred and three quarters.", "one hundred and three quarters = 100.75")]
    [InlineData("It has three thousand million cells.", "three thousand million = 3000000000 cell")]
    [InlineData("It is naught point five.", "naught point five = 0.5")]
    [InlineData("It is two hundred point seventy-one.", "two hundred point seventy-one = 200.71")]
    [InlineData("It fell by a third, to more than a quarter.", "third = 0.3333333333333333333333333333; quarter = 0.25")]
    [InlineData("The sum is minus one.", "minus one = -1")]
    [InlineData("They lent 12 lacs.", "12 lacs = 1200000")]
    [InlineData("It moved 4 thousand 3 hundred tonnes and 3 hundred and 21 boxes.",
        "4 thousand 3 hundred tonnes = 4300 tonne; 3 hundred and 21 = 321 box")]
    [InlineData("Three dozen geese flew.", "Three dozen = 36 goose")]
    public void Words(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("One in five voters left.", "One in five = 0.2")]
    [InlineData("It holds in 9 out of 10 towns.", "9 out of 10 = 0.9")]
    [InlineData("It is one over three.", "one over three = 0.3333333333333333333333333333")]
    [InlineData("It has one over 30 miles.", "30 miles = 30 mile")]
    [InlineData("It won two in 2019.", "two = 2")]
    [InlineData("It won five in six weeks.", "five = 5; six weeks = 6 week")]
    public void Portions(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("They moved 1.46 million tonnes.", "1.46 million tonnes = 1460000 tonne")]
    [InlineData("It raised £5m and €1.2bn.", "£5m = 5000000 GBP; €1.2bn = 1200000000 EUR")]
    [InlineData("It owes $3trn, or $2-million a head.", "$3trn = 3000000000000 USD; $2-million a head = 2000000 USD/head")]
    [InlineData("It lent 5 lakh rupees and 2 crore rupees.", "5 lakh rupees = 500000 INR; 2 crore rupees = 20000000 INR")]
    [InlineData("They sold 4.3M phones and 60k cars.", "4.3M = 4300000 phone; 60k = 60000 car")]
    [InlineData("It sold 2.7m copies.", "2.7m = 2700000 copy")]
    [InlineData("She is 1.8m tall and ran the 100m hurdles.", "1.8m = 1.8 meter; 100m = 100 meter")]
    public void Multiples(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Dozens of cars stopped.", "Dozens = 12..120 car")]
    [InlineData("Tens of thousands of people marched.", "Tens of thousands = 10000..100000 people")]
    [InlineData("It lies hundreds of miles away.", "hundreds of miles = 100..1000 mile")]
    [InlineData("It took several years.", "several years = 3..9 year")]
    [InlineData("It fell a few hundred feet.", "few hundred feet = 300..900 foot")]
    [InlineData("Scores of 10, 12 and 15 points were common.", "10 = 10 point; 12 = 12 point; 15 = 15 point")]
    public void Vague_numbers_are_ranges(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It was minus 5 degrees Celsius.", "minus 5 degrees Celsius = -5 celsius")]
    [InlineData("The index closed at -1.3%.", "-1.3% = -1.3 %")]
    [InlineData("It was −18°C at dawn.", "−18°C = -18 celsius")]
    [InlineData("- 7 degrees", "7 degrees = 7 degree")]
    [InlineData("- 7 people left", "7 = 7 people")]
    [InlineData("The flat -50 square metres- was empty.", "50 square metres = 50 square-meter")]
    public void Signs(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It cost $22.94 billion.", 7)]
    [InlineData("It grew 14.7 per cent.", -1)]
    [InlineData("It is 1,700km long.", 0)]
    [InlineData("It cost 75 cents.", 0)]
    [InlineData("It cost 2 dollars 75 cents.", -2)]
    [InlineData("It moved 1.460 million tonnes.", 3)]
    public void Precision_is_the_last_digit_stated(string text, int expected) =>
        Assert.Equal(expected, Assert.Single(Figures.Of(text)).Precision);

    [Theory]
    [InlineData("The code is 1.41.2 here.")]
    [InlineData("The list is 1999,2000,20 here.")]
    [InlineData("It is 99999999999999999999999999999999 miles.")]
    public void Malformed_numbers_are_passed_over(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("It cost $1,70,00 or 1234,567 tonnes.", "1,70,00: Grouping; 1234,567: Grouping")]
    [InlineData("It is -1,2345,678 or 1.234.56 miles.", "1,2345,678: Grouping; 1.234.56: Grouping")]
    [InlineData("It is 99999999999999999999999999999999 miles.", "99999999999999999999999999999999: Overflow")]
    [InlineData("It cost $9999999999999999999 trillion.", "9999999999999999999 trillion: Overflow")]
    [InlineData("It is 0 quadrillion quadrillion.", "0 quadrillion quadrillion: Overflow")]
    [InlineData("Version 1.41.2 of 192.168.1.2, the list 1999,2000,20, the score 2-1 and 1,70,000 or 1.700,50 grams.", "")]
    public void Malformed_numbers_are_reported(string text, string expected) => Assert.Equal(expected, Figures.Faults(text));
}
