using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules;

/// <summary>Finds the token, sentence and passage that an offset of the text belongs to.</summary>
internal static class ProseSearch
{
    /// <summary>The first token that ends behind the offset; the number of tokens where none does.</summary>
    public static int TokenFrom(this DocumentProse prose, int offset) => prose.Places.TokenFrom(offset);

    /// <summary>The sentence that the token stands in.</summary>
    public static int SentenceOf(this DocumentProse prose, int token) => prose.Places.SentenceOf(token);

    /// <summary>The sentence that the range starts in.</summary>
    public static int SentenceOf(this DocumentProse prose, TextRange range) => prose.SentenceOf(prose.TokenFrom(range.Start));

    /// <summary>Whether the token is there and is this word, in lower case.</summary>
    public static bool IsWord(this DocumentProse prose, int token, string word) =>
        token >= 0 && token < prose.Tokens.Length && prose.TextOf(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
