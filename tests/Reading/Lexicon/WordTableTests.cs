using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Lexicon;

public class WordTableTests
{
    private static readonly WordTable<int> Table = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["quay"] = 1,
        ["harbours"] = 2,
        ["lighthouse"] = 3,
        ["we're"] = 4,
    });

    [Theory]
    [InlineData("quay", 1)]
    [InlineData("Harbours", 2)]
    [InlineData("LIGHTHOUSE", 3)]
    [InlineData("we’re", 4)]
    [InlineData("quays", 0)]
    public void Finds_any_word_by_its_hash(string word, int value) => Assert.Equal(value, Table.Of(WordHash.Of(word)));

    [Theory]
    [InlineData("quay in May", 1)]
    [InlineData("QUAY in May", 1)]
    [InlineData("harbours", 2)]
    [InlineData("harbour wall", 0)]
    public void Finds_a_short_word_by_its_letters(string text, int value) => Assert.Equal(value, Table.Of(ShortWord.Read(text)));
}
