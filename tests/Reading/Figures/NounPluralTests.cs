using Corpus.Quantities;
using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Figures;

/// <summary>What reading takes for a singular, <c>Count.ToString()</c> writes back in the plural.</summary>
public class NounPluralTests
{
    public static TheoryData<string, string> Plurals
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var row in LexiconTable.Rows("noun-plurals").Where(row => row[1] is not ("-" or FactorReader.Occasions)))
            {
                cases.Add(row[0], row[1]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Is_written_as_it_was_read(string plural, string singular) => Assert.Equal(plural, EnglishPlural.Of(singular));

    [Theory]
    [InlineData("box", "boxes")]
    [InlineData("mongoose", "mongooses")]
    [InlineData("wild goose", "wild geese")]
    public void Is_of_the_whole_word(string singular, string plural) => Assert.Equal(plural, EnglishPlural.Of(singular));
}
