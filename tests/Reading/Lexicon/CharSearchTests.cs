using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Lexicon;

public class CharSearchTests
{
    /// <summary>More than a machine compares at once, so that pieces and the rest behind them are both walked.</summary>
    private const int Longest = 70;

    [Theory]
    [InlineData('0')]
    [InlineData('9')]
    public void The_first_digit_is_found_wherever_it_stands(char digit)
    {
        char[] beside = [':', '/', '\uFF11', '\u0130'];

        AssertFinds(digit, beside, text => CharSearch.UntilDigit(text));
        AssertFinds(digit, beside, text => BlockSearch.UntilDigit(text));
    }

    [Theory]
    [InlineData('\u001F')]
    [InlineData('\u007F')]
    [InlineData('“')]
    [InlineData('\uFEFF')]
    public void The_first_unprintable_sign_is_found_wherever_it_stands(char sign)
    {
        char[] beside = [' ', '~', 'a'];

        AssertFinds(sign, beside, text => CharSearch.UntilUnprintable(text));
        AssertFinds(sign, beside, text => BlockSearch.UntilUnprintable(text));
    }

    private static void AssertFinds(char sign, char[] beside, Func<string, int> find)
    {
        foreach (var other in beside)
        {
            for (var place = 0; place <= Longest; place++)
            {
                Assert.Equal(place, find(new string(other, place) + sign + sign));
                Assert.Equal(place, find(new string(other, place)));
            }
        }
    }
}
