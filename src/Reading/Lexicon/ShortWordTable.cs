using System.Runtime.CompilerServices;

namespace Corpus.Reading.Lexicon;

/// <summary>The short words of the lexicon by their number, in one open-addressing table. Immutable; built once per process.</summary>
internal sealed class ShortWordTable
{
    private const int LeastSlots = 64;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    // A look-up waits for memory more than it works: all that is asked of a word stands in its slot.
    private readonly Slot[] slots;

    /// <param name="words">Word i has lexeme i; those that are not short are left out.</param>
    public ShortWordTable(List<string> words, List<WordClass> classes)
    {
        var (keys, count) = (new ulong[words.Count], 0);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ShortWord.Of(words[i].AsSpan());
            count += keys[i] != 0 ? 1 : 0;
        }

        var size = LeastSlots;
        while (size < count * 2)
        {
            size *= 2;
        }

        // What comes first has its slot to itself, so function words do, and of the others the shorter, of which texts are fuller.
        slots = new Slot[size];
        Add(keys, words, classes, i => (classes[i] & WordClass.FunctionWord) != 0);
        for (var length = 1; length <= ShortWord.Longest; length++)
        {
            Add(keys, words, classes, i => words[i].Length == length);
        }
    }

    /// <summary>The word's lexeme, <see cref="WordLexicon.Unknown"/> where no table has it.</summary>
    /// <param name="key">The letters of a <see cref="ShortWord"/>.</param>
    /// <param name="found">What the word can be.</param>
    public int Find(ulong key, out WordClass found)
    {
        ref readonly var slot = ref slots[SlotOf(key)];
        found = slot.Classes;
        return slot.Lexeme;
    }

    private void Add(ulong[] keys, List<string> words, List<WordClass> classes, Predicate<int> those)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && those(i))
            {
                slots[SlotOf(keys[i])] = new Slot(keys[i], classes[i], i);
            }
        }
    }

    /// <summary>Where the word stands, or the empty slot that shows that it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong key)
    {
        var table = slots;
        var slot = (int)((key * Spread) >> 32) & (table.Length - 1);

        // One question of both: whether a word is known cannot be guessed, but the first slot mostly tells.
        while ((table[slot].Key != key) & (table[slot].Key != 0))
        {
            slot = (slot + 1) & (table.Length - 1);
        }

        return slot;
    }

    private readonly struct Slot(ulong key, WordClass classes, int lexeme)
    {
        public readonly ulong Key = key;
        public readonly WordClass Classes = classes;
        public readonly int Lexeme = lexeme;
    }
}
