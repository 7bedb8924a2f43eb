using System.Runtime.CompilerServices;

namespace Corpus.Reading.Lexicon;

/// <summary>What some keys stand for, in one open-addressing table. Most keys that are looked up are not in it, and the first slot says so
/// for less than a dictionary asks. Immutable; built once per process.</summary>
internal sealed class KeyTable<TValue>
    where TValue : struct
{
    private const int LeastSlots = 64;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>So many slots a key: the emptier the table, the sooner a key that is not in it is turned down.</summary>
    private const int SlotsPerKey = 4;

    private readonly Slot[] slots;

    /// <param name="values">By keys that are not 0, which stands in empty slots.</param>
    public KeyTable(Dictionary<ulong, TValue> values)
    {
        var size = LeastSlots;
        while (size < values.Count * SlotsPerKey)
        {
            size *= 2;
        }

        slots = new Slot[size];
        foreach (var pair in values)
        {
            slots[SlotOf(pair.Key)] = new Slot(pair.Key, pair.Value);
        }
    }

    public bool TryGet(ulong key, out TValue value)
    {
        ref readonly var slot = ref slots[SlotOf(key)];
        value = slot.Value;
        return slot.Key != 0;
    }

    /// <summary>Where the key stands, or the empty slot that shows that it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong key)
    {
        var table = slots;
        var mask = table.Length - 1;
        var at = (int)((key * Spread) >> 32) & mask;

        // One question of both: whether a key is there cannot be guessed, but the first slot mostly tells.
        while ((table[at].Key != key) & (table[at].Key != 0))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private readonly struct Slot(ulong key, TValue value)
    {
        public readonly ulong Key = key;
        public readonly TValue Value = value;
    }
}
