namespace Corpus.Reading.Lexicon;

/// <summary>The lexemes of short words by their number, in one open-addressing table. Immutable; built once per process.</summary>
internal sealed class ShortWordTable
{
    private const int LeastSlots = 64;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong[] keys;
    private readonly int[] lexemes;

    /// <param name="words">Word i has lexeme i; those that are not short are left out.</param>
    public ShortWordTable(List<string> words)
    {
        var size = LeastSlots;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        (keys, lexemes) = (new ulong[size], new int[size]);
        for (var i = 0; i < words.Count; i++)
        {
            if (ShortWord.Of(words[i].AsSpan()) is var key and not 0)
            {
                var slot = SlotOf(key);
                (keys[slot], lexemes[slot]) = (key, i);
            }
        }
    }

    /// <summary>The word's lexeme, <see cref="WordLexicon.Unknown"/> where no table has it.</summary>
    /// <param name="key">The letters of a <see cref="ShortWord"/>.</param>
    public int Find(ulong key) => lexemes[SlotOf(key)];

    /// <summary>Where the word stands, or the empty slot that shows that it is not there.</summary>
    private int SlotOf(ulong key)
    {
        var table = keys;
        var slot = (int)((key * Spread) >> 32) & (table.Length - 1);
        while (table[slot] != key && table[slot] != 0)
        {
            slot = (slot + 1) & (table.Length - 1);
        }

        return slot;
    }
}
