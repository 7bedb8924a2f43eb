namespace Corpus.Reading.Lexicon;

/// <summary>What some words stand for. A short word is looked up by its letters, so that nothing waits for its hash; any word is by its hash.
/// Immutable; built once per process.</summary>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    private readonly KeyTable<TValue> byLetters;
    private readonly KeyTable<TValue> byHash;

    /// <param name="values">By words in small letters.</param>
    public WordTable(Dictionary<string, TValue> values)
    {
        var (letters, hashes) = (new Dictionary<ulong, TValue>(), new Dictionary<ulong, TValue>());
        foreach (var pair in values)
        {
            hashes[WordHash.Of(pair.Key.AsSpan())] = pair.Value;
            if (ShortWord.Of(pair.Key.AsSpan()) is var key and not 0)
            {
                letters[key] = pair.Value;
            }
        }

        (byLetters, byHash) = (new KeyTable<TValue>(letters), new KeyTable<TValue>(hashes));
    }

    /// <summary>What the word stands for; nothing where the table has it not.</summary>
    public TValue Of(in ShortWord word)
    {
        byLetters.TryGet(word.Letters, out var value);
        return value;
    }

    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    public TValue Of(uint hash)
    {
        byHash.TryGet(hash, out var value);
        return value;
    }
}
