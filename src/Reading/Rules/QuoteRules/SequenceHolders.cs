namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Which quotations hold a word sequence, the first few of them. One table of numbers instead of a list a sequence: an edit of one
/// document fills it for those of all.</summary>
/// <param name="most">How many quotations and sequences are to come, one with the other.</param>
/// <param name="mostPerSequence">Quotations that a sequence is remembered for.</param>
internal sealed class SequenceHolders(int most, int mostPerSequence)
{
    private const int FirstBlocks = 1024;

    private readonly (ulong Sequence, int First, int Count)[] slots = new (ulong, int, int)[PowerOfTwo(2L * most)];

    /// <summary>A block of places for each sequence, so that its quotations stand side by side. Where quotations have few words in common there
    /// are few sequences, and memory that is not asked for need not be cleared.</summary>
    private int[] holders = new int[FirstBlocks * mostPerSequence];
    private int end;

    /// <summary>Remembers the quotation as one that holds the sequence, unless enough do.</summary>
    /// <returns>Those that hold it already.</returns>
    public ReadOnlySpan<int> Add(ulong sequence, int quote)
    {
        ref var slot = ref SlotOf(sequence);
        if (slot.Count == 0)
        {
            slot = (sequence, end, 0);
            end += mostPerSequence;
            if (end > holders.Length)
            {
                Array.Resize(ref holders, holders.Length * 2);
            }
        }

        var known = holders.AsSpan(slot.First, slot.Count);
        if (slot.Count < mostPerSequence)
        {
            holders[slot.First + slot.Count] = quote;
            slot.Count++;
        }

        return known;
    }

    private ref (ulong Sequence, int First, int Count) SlotOf(ulong sequence)
    {
        var at = (int)(unchecked(sequence * 0x9E3779B97F4A7C15UL) >> 32) & (slots.Length - 1);
        while (slots[at].Count > 0 && slots[at].Sequence != sequence)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return ref slots[at];
    }

    private static int PowerOfTwo(long least)
    {
        var size = 2;
        while (size < least)
        {
            size *= 2;
        }

        return size;
    }
}
