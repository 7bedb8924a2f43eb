using System.Buffers.Binary;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>The slots of an index in which keys are looked up by their hash.</summary>
/// <param name="Start">Where they start in the index.</param>
/// <param name="Count">How many there are, a power of two.</param>
/// <param name="Whole">Whether keys are hashed whole.</param>
internal readonly record struct KeySlots(int Start, int Count, bool Whole)
{
    public int End => Start + (Count * LibraryTableFormat.SlotWidth);

    /// <summary>The number of the next row whose key has the hash of this one, -1 where there is none. Hardly another key has it, and the caller
    /// compares the two.</summary>
    /// <param name="tried">How many slots were looked at; 0 at first.</param>
    public int Candidate(ReadOnlySpan<byte> index, string key, ref int tried)
    {
        var hash = LibraryHash.Of(key, Whole);
        var tag = TableDigits.Spread(LibraryHash.Tag(hash));
        while (true)
        {
            var slot = LibraryHash.Slot(hash + (uint)tried++, Count);
            var place = Start + (slot * LibraryTableFormat.SlotWidth);
            var digits = BinaryPrimitives.ReadUInt64BigEndian(index.Slice(place, LibraryTableFormat.SlotWidth)) - TableDigits.EightZeros;
            var number = TableDigits.LastFive(digits) - 1;
            if (number < 0 || digits >> (LibraryTableFormat.Width * 8) == tag)
            {
                return number;
            }
        }
    }
}
