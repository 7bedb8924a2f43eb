namespace Corpus.Reading.Tests.Figures;

/// <summary>Units that other words of the sentence decide.</summary>
public class ContextTests
{
    [Theory]
    [InlineData("The storm brought winds of 40 kt.", "40 kt = 40 knot")]
    [InlineData("A 15 kt bomb fell on the range.", "15 kt = 15 kilotonne")]
    [InlineData("The pressure fell to 950 mb.", "950 mb = 950 millibar")]
    [InlineData("The file takes 950 mb.", "950 mb = 950 megabyte")]
    [InlineData("Sales were up from 3.4m to 3.9m.", "3.4m to 3.9m = 3400000..3900000")]
    [InlineData("The audience was 2.1m.", "2.1m = 2100000")]
    [InlineData("The pool is 2.1m deep and sales of tickets are up.", "2.1m = 2.1 meter")]
    [InlineData("The wall was 2.1m.", "2.1m = 2.1 meter")]
    public void Symbols_of_two_units(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Prices rose 7, 8, 10 per cent.", "7 = 7 %; 8 = 8 %; 10 per cent = 10 %")]
    [InlineData("On page 8, 10 per cent was missing.", "10 per cent = 10 %")]
    public void A_list_without_and_shares_its_unit_from_three_on(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("They have children aged four, seven and nine.", "four = 4 year-person; seven = 7 year-person; nine = 9 year-person")]
    [InlineData("They have a son aged four, and 9 dogs.", "four = 4 year-person; 9 = 9 dog")]
    public void Ages_of_a_list(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It won for three consecutive years.", "three consecutive years = 3 year")]
    [InlineData("It fell for 27 straight months.", "27 straight months = 27 month")]
    [InlineData("They won six straight games.", "six = 6 game")]
    [InlineData("The rent is £40,000 per annum.", "£40,000 per annum = 40000 GBP/year")]
    public void Words_between_a_number_and_its_unit(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Labour won 411 seats, the Conservatives 121 and the Liberal Democrats 72.", "411 = 411 seat; 121 = 121; 72 = 72")]
    [InlineData("It flew on Apollo 11 and the Apollo 12.", "")]
    public void A_verb_left_out_before_what_each_has(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("The average age is 42.", "42 = 42 year-person")]
    [InlineData("Life expectancy for men is around 73.", "73 = 73 year-person")]
    [InlineData("Life expectancy in the valley rose to 78 last year.", "78 = 78 year-person")]
    [InlineData("The number of people of working age is 90.", "90 = 90")]
    [InlineData("The age of steam ended in 40 towns.", "40 = 40 town")]
    public void Levels_of_what_is_told_in_years(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
