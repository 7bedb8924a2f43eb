using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules;

/// <summary>A table of phrases, a space between two tokens, and what it says of each in its second column.</summary>
internal sealed class ProsePhrases
{
    private readonly ILookup<uint, (uint[] Words, string Class)> byFirst;

    private ProsePhrases(ILookup<uint, (uint[] Words, string Class)> byFirst) => this.byFirst = byFirst;

    /// <param name="table">The table's file name without <c>.tsv</c>.</param>
    public static ProsePhrases Load(string table) => new(LexiconTable.Rows(table)
        .Select(row => (Words: Hashes(row[0]), Class: LexiconTable.Column(row, 1)))
        .ToLookup(phrase => phrase.Words[0]));

    /// <summary>The class of the phrase that starts at the token, empty where the table has no classes; null where none starts.</summary>
    public string? At(DocumentProse prose, int token)
    {
        foreach (var (words, found) in byFirst[HashOf(prose, token)])
        {
            var length = 1;
            while (length < words.Length && token + length < prose.Tokens.Length && HashOf(prose, token + length) == words[length])
            {
                length++;
            }

            if (length == words.Length)
            {
                return found;
            }
        }

        return null;
    }

    private static uint HashOf(DocumentProse prose, int token) => WordHash.Of(prose.TextOf(token));

    private static uint[] Hashes(string phrase) => [.. phrase.Split(' ').Select(word => WordHash.Of(word.AsSpan()))];
}
