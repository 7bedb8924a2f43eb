namespace Corpus.Reading.Tests.Figures;

public class RangeTests
{
    [Theory]
    [InlineData("It holds between 5 and 7 million litres.", "5 and 7 million litres = 5000000..7000000 liter")]
    [InlineData("It runs from 50 to 70 miles.", "50 to 70 miles = 50..70 mile")]
    [InlineData("They will buy one in two-three years.", "two-three years = 2..3 year")]
    [InlineData("It costs $5-7 million.", "$5-7 million = 5000000..7000000 USD")]
    [InlineData("It costs $500,000 to $1 million a year.", "$500,000 to $1 million a year = 500000..1000000 USD/year")]
    [InlineData("It holds 3500-4500 or 5k-20k.", "3500-4500 = 3500..4500; 5k-20k = 5000..20000")]
    [InlineData("It holds more than 10 and less than 40 litres.", "10 and less than 40 litres = 10..40 liter")]
    [InlineData("Those who paid at least 5% but under 7%.", "5% but under 7% = 5..7 %")]
    [InlineData("An 8- to 16-meter wall.", "8- to 16-meter = 8..16 meter")]
    [InlineData("It takes 5–7 days.", "5–7 days = 5..7 day")]
    [InlineData("The interval was 89.3-96.8.", "89.3-96.8 = 89.3..96.8")]
    [InlineData("It takes one to two years.", "one to two years = 1..2 year")]
    [InlineData("Men aged 18 to 34 voted.", "18 to 34 = 18..34 year-person")]
    [InlineData("It reached 1.8 to 2.7 Fahrenheit.", "1.8 to 2.7 Fahrenheit = 1.8..2.7 fahrenheit")]
    [InlineData("It holds between 2 and about 7 litres.", "2 and about 7 litres = 2..7 liter")]
    [InlineData("It holds 1000-5000, or 3000 - 9000, or about 2 -7 litres.",
        "1000-5000 = 1000..5000; 3000 - 9000 = 3000..9000; 2 -7 litres = 2..7 liter")]
    [InlineData("It costs $5 - $7, up 5% - 7%.", "$5 - $7 = 5..7 USD; 5% - 7% = 5..7 %")]
    [InlineData("It is more or equal to 20, less or equal than 35 here.", "20, less or equal than 35 = 20..35")]
    [InlineData("It holds at most 100 and at least 20 apples.", "100 and at least 20 = 20..100 apple")]
    [InlineData("It will grow from 24.2 to 33-35 billion euros.", "24.2 = 24200000000 EUR; 33-35 billion euros = 33000000000..35000000000 EUR")]
    public void A_range_is_one_figure(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It costs eight or nine euros.", "eight = 8 EUR; nine euros = 9 EUR")]
    [InlineData("They shipped 5 and 7 million tonnes.", "5 = 5000000 tonne; 7 million tonnes = 7000000 tonne")]
    [InlineData("They fell 10, 20 and 30 per cent.", "10 = 10 %; 20 = 20 %; 30 per cent = 30 %")]
    [InlineData("Two or three dogs barked.", "Two = 2 dog; three = 3 dog")]
    [InlineData("It has four-, five- and six-cylinder engines.", "four = 4 cylinder; five = 5 cylinder; six-cylinder = 6 cylinder")]
    [InlineData("They lent 3 crore and £3.", "3 crore = 30000000; £3 = 3 GBP")]
    [InlineData("They back it 89%-6%; she leads him 47 per cent to 39 per cent.", "89% = 89 %; 6% = 6 %; 47 per cent = 47 %; 39 per cent = 39 %")]
    public void Numbers_of_a_list_share_the_unit(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It rose 18 cents to $2.30.", "18 cents = 18 USD/cent; $2.30 = 2.3 USD")]
    [InlineData("It rose in 2018 to 3.9 million tonnes.", "3.9 million tonnes = 3900000 tonne")]
    [InlineData("The loss of 208 cars, 5 to 7 of them new.", "208 = 208 car; 5 to 7 = 5..7")]
    [InlineData("Claims fell by 14,000 to 213,000.", "14,000 = 14000; 213,000 = 213000")]
    [InlineData("It cut its deficit for 2021 to 1.4 billion francs.", "1.4 billion francs = 1400000000 CHF")]
    public void What_a_quantity_moved_by_and_to_are_two_figures(string text, string expected) =>
        Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It runs 36 trips an hour and cuts each by 11 minutes to 38.", "36 trips an hour = 36 trip-per-hour; 11 minutes = 11 minute; 38 = 38 minute")]
    [InlineData("Waits fell from 14 minutes to nine.", "14 minutes = 14 minute; nine = 9 minute")]
    [InlineData("It had 1,340 complaints last year, compared with 1,102 in May.", "1,340 = 1340 complaint; 1,102 = 1102 complaint")]
    [InlineData("There were 34 thefts, against 51 in March.", "34 = 34 theft; 51 = 51 theft")]
    [InlineData("It drew 21,300 fans, up on 18,000 last season.", "21,300 = 21300 fan; 18,000 = 18000 fan")]
    [InlineData("It opened 31 shops and closed 12.", "31 = 31 shop; 12 = 12 shop")]
    [InlineData("They won twice, scoring 45 goals and conceding nine.", "45 = 45 goal; nine = 9 goal")]
    [InlineData("It has 31 shops and on 12 of the islands none.", "31 = 31 shop; 12 = 12 island")]
    [InlineData("They lost 34 games on 51 grounds.", "34 = 34 game; 51 = 51 ground")]
    [InlineData("His term was cut from nine years to six and a half.", "nine years = 9 year; six and a half = 6.5 year")]
    [InlineData("It runs 36 trips, and cuts the staff to 38.", "36 = 36 trip; 38 = 38")]
    [InlineData("It fell to between 5.1m and 5.4m tonnes.", "5.1m and 5.4m tonnes = 5100000..5400000 tonne")]
    [InlineData("It has 2.1m to 2.4m members.", "2.1m to 2.4m = 2100000..2400000 member")]
    [InlineData("It fell 162 points to 7,425.81.", "162 = 162 point; 7,425.81 = 7425.81 point")]
    [InlineData("It sold 3.9 million phones, up from 2.4 million in 2017.", "3.9 million = 3900000 phone; 2.4 million = 2400000 phone")]
    [InlineData("The highest is 84.75 cents, while the lowest is 74.07.", "84.75 cents = 84.75 USD/cent; 74.07 = 74.07 USD/cent")]
    [InlineData("It has 68,400 clerks who stay and 95,800 who leave.", "68,400 = 68400 clerk; 95,800 = 95800 clerk")]
    [InlineData("It built 30 gigawatts, equal to about 20 fairly big plants.", "30 gigawatts = 30 gigawatt; 20 = 20 fairly big plant")]
    [InlineData("It rose 5 per cent to 41.5.", "5 per cent = 5 %; 41.5 = 41.5")]
    public void A_number_compared_with_a_figure_has_its_unit(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("They won 2-1.")]
    [InlineData("They drew 2–2 at home.")]
    [InlineData("The court split 5-to-4 after a 4-to-4 tie.")]
    [InlineData("In 2005-2020 they met, and again from 1999 to 2001.")]
    public void Scores_and_years_are_no_ranges(string text) => Assert.Empty(Figures.Of(text));
}
