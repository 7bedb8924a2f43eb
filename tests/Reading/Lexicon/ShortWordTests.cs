using Corpus.Reading.Lexicon;
using CsCheck;

namespace Corpus.Reading.Tests.Lexicon;

public class ShortWordTests
{
    private const string Others = " .,'’-09@[`{\u007fé\u0141\u0161\u7f61\u8061\uff41\0\uffff";

    private static readonly Gen<string> Texts = Gen.Frequency(
            (6, Gen.Char['a', 'z']), (3, Gen.Char['A', 'Z']), (1, Gen.Int[0, Others.Length - 1].Select(i => Others[i])))
        .Array[ShortWord.Longest, ShortWord.Longest + 4]
        .Select(letters => new string(letters));

    [Theory]
    [InlineData("ferry to", "ferry", false, false)]
    [InlineData("Ferry to", "ferry", true, false)]
    [InlineData("NATO said", "nato", true, true)]
    [InlineData("harbours", "harbours", false, false)]
    [InlineData("harbourside", "harbours", false, false)]
    [InlineData("a 12 x 3", "a", false, false)]
    [InlineData("12 ferries", "", false, true)]
    [InlineData("caf\u00e9 open", "caf", false, false)]
    public void Letters_are_read_up_to_the_first_other_character(string text, string letters, bool isCapitalised, bool isAllCapitals)
    {
        var word = ShortWord.Read(text.AsSpan());
        Assert.Equal(
            (ShortWord.Of(letters.AsSpan()), letters.Length, isCapitalised, isAllCapitals),
            (word.Letters, word.Length, word.IsCapitalised, word.IsAllCapitals));
    }

    [Fact]
    public void Eight_characters_at_once_are_read_as_one_by_one() =>
        Texts.Sample(text =>
        {
            var letters = new string(text.Take(ShortWord.Longest).TakeWhile(char.IsAsciiLetter).ToArray());
            var word = ShortWord.Read(text.AsSpan());
            return word.Length == letters.Length
                && word.Letters == ShortWord.Of(letters.ToLowerInvariant().AsSpan())
                && word.IsCapitalised == (letters.Length > 0 && char.IsAsciiLetterUpper(letters[0]))
                && word.IsAllCapitals == letters.All(char.IsAsciiLetterUpper);
        });

    [Theory]
    [InlineData("said")]
    [InlineData("minister")]
    [InlineData("million")]
    [InlineData("a")]
    [InlineData("xqzjv")]
    public void A_short_word_has_the_number_and_classes_of_its_spelling(string spelling)
    {
        var lexicon = WordLexicon.Default;
        var lexeme = lexicon.Find(ShortWord.Read(spelling.PadRight(ShortWord.Longest).AsSpan()), out var classes);
        var byHash = lexicon.Find(spelling.AsSpan(), WordHash.Of(spelling.AsSpan()), out var classesByHash);
        Assert.Equal((byHash, classesByHash), (lexeme, classes));
        Assert.Equal((byHash, classesByHash), (lexicon.Find(spelling.AsSpan()), lexicon.ClassesOf(spelling.AsSpan())));
    }

    [Theory]
    [InlineData("Mr")]
    [InlineData("corp")]
    [InlineData("harbour")]
    [InlineData("harbours")]
    public void A_short_word_before_a_stop_is_found_as_the_spelling_with_it(string spelling)
    {
        var (lexicon, stopped) = (WordLexicon.Default, spelling + ".");
        var lexeme = lexicon.FindStopped(ShortWord.Read(spelling.PadRight(ShortWord.Longest).AsSpan()), out var classes);
        Assert.Equal((lexicon.Find(stopped.AsSpan(), WordHash.Of(stopped.AsSpan()), out var byHash), byHash), (lexeme, classes));
    }
}
