using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Lexicon;

public class PhraseTrieTests
{
    private static readonly WordLexicon Words = WordLexicon.Default;

    [Theory]
    [InlineData("more", 1)]
    [InlineData("more than", 2)]
    [InlineData("more than a", -1)]
    [InlineData("more than a million", 3)]
    [InlineData("million", -1)]
    [InlineData("than", -1)]
    public void A_walk_along_the_words_ends_with_the_phrase(string text, int value) => Assert.Equal(value, Walk(text));

    [Fact]
    public void The_first_value_of_a_phrase_stays()
    {
        var trie = new PhraseTrie(Words);
        trie.Add("more", 1);
        trie.Add("more", 2);
        var node = PhraseTrie.Root;
        Assert.True(trie.TryStep(ref node, Words.Find("more")));
        Assert.Equal(1, trie.ValueAt(node));
    }

    [Fact]
    public void An_unknown_word_starts_no_phrase() => Assert.False(Trie().Starts(WordLexicon.Unknown));

    /// <summary>The value at the end of the text, -1 where no phrase ends or goes on there.</summary>
    private static int Walk(string text)
    {
        var (trie, node) = (Trie(), PhraseTrie.Root);
        return text.Split(' ').All(word => trie.TryStep(ref node, Words.Find(word))) ? trie.ValueAt(node) : -1;
    }

    private static PhraseTrie Trie()
    {
        var trie = new PhraseTrie(Words);
        trie.Add("more than a million", 3);
        trie.Add("more", 1);
        trie.Add("more than", 2);
        return trie;
    }
}
