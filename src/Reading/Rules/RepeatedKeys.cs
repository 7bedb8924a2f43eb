namespace Corpus.Reading.Rules;

/// <summary>
/// Tells keys that come once from those that may come more often. What documents share is rare: all that stands in one alone is passed over by a
/// look at one number, and never enters a dictionary.
/// </summary>
/// <param name="keys">About how many keys are to come.</param>
internal sealed class RepeatedKeys(int keys)
{
    private const int SlotsPerKey = 8;
    private const int SlotBits = 2;
    private const int SlotsInWord = 32 / SlotBits;

    /// <summary>Per slot: 0, no key fell into it; 1, one; 2, more.</summary>
    private readonly uint[] slots = new uint[PowerOfTwo(Math.Min((long)keys * SlotsPerKey / SlotsInWord, 1 << 26))];

    public void Add(ulong key)
    {
        var (word, shift) = SlotOf(key);
        ref var slot = ref slots[word];
        if (((slot >> shift) & 2) == 0)
        {
            slot += 1u << shift;
        }
    }

    /// <summary>False where the key was added once; true where it was added again, and now and then by chance.</summary>
    public bool MayRepeat(ulong key)
    {
        var (word, shift) = SlotOf(key);
        return ((slots[word] >> shift) & 2) != 0;
    }

    private (int Word, int Shift) SlotOf(ulong key)
    {
        var mixed = unchecked(key * 0x9E3779B97F4A7C15UL) >> 24;
        return ((int)(mixed / SlotsInWord) & (slots.Length - 1), (int)(mixed % SlotsInWord) * SlotBits);
    }

    private static int PowerOfTwo(long least)
    {
        var size = 1;
        while (size < least)
        {
            size *= 2;
        }

        return size;
    }
}
