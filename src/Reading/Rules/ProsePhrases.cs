using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules;

/// <summary>A table of phrases, a space between two tokens, and what it says of each in its second column.</summary>
internal sealed class ProsePhrases
{
    private const int Lengths = 32;
    private const int Letters = 64;

    private readonly Dictionary<uint, (uint[] Words, string Class)[]> byFirst;

    /// <summary>A bit for each sign that a first word of this length begins with: nearly all words of a text are turned down by that.</summary>
    private readonly ulong[] openers = new ulong[Lengths];

    private ProsePhrases(IReadOnlyList<string[]> rows)
    {
        byFirst = rows.Select(row => (Words: Hashes(row[0]), Class: LexiconTable.Column(row, 1)))
            .GroupBy(phrase => phrase.Words[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var row in rows)
        {
            var first = row[0].Split(' ')[0];
            openers[first.Length % Lengths] |= Opener(first[0]);
        }
    }

    /// <param name="table">The table's file name without <c>.tsv</c>.</param>
    public static ProsePhrases Load(string table) => new([.. LexiconTable.Rows(table)]);

    /// <summary>The class of the phrase that starts at the token, empty where the table has no classes; null where none starts.</summary>
    public string? At(DocumentProse prose, int token)
    {
        var word = prose.TextOf(token);
        if ((openers[word.Length % Lengths] & Opener(word[0])) == 0 || !byFirst.TryGetValue(WordHash.Of(word), out var phrases))
        {
            return null;
        }

        foreach (var (words, found) in phrases)
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

    private static ulong Opener(char first) => 1UL << (WordHash.Fold(first) % Letters);

    private static uint HashOf(DocumentProse prose, int token) => WordHash.Of(prose.TextOf(token));

    private static uint[] Hashes(string phrase) => [.. phrase.Split(' ').Select(word => WordHash.Of(word.AsSpan()))];
}
