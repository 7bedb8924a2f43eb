using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Corpus.Index;

/// <summary>The hash by which an index finds slugs and names; part of the format. Four code units at a step, in four lanes that the processor
/// works on at once. Of a long key four blocks tell it from nearly all others, and what stands between them costs nothing.</summary>
internal static class LibraryHash
{
    private const int Step = 4;
    private const int Lanes = 4;

    private const int TagBits = 18;
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;
    private const ulong Fourth = 0xD6E8FEB86659FD93;

    /// <param name="whole">Whether all of a long key counts: where many are alike in their parts.</param>
    public static ulong Of(string key, bool whole)
    {
        var units = key.AsSpan();
        return whole || units.Length < Step * Lanes ? OfAll(units) : OfParts(units);
    }

    /// <summary>Where the search for a key begins.</summary>
    public static int Slot(ulong hash, int slots) => (int)(uint)hash & (slots - 1);

    /// <summary>What a slot keeps of the hash, so that hardly another key is taken for the one in it.</summary>
    public static int Tag(ulong hash) => (int)(hash >> (64 - TagBits));

    /// <summary>A power of two that leaves at least half of the slots free.</summary>
    public static int Slots(int count)
    {
        var slots = 2;
        while (slots < count * 2)
        {
            slots *= 2;
        }

        return slots;
    }

    /// <summary>Of four blocks, from the first to the last at equal distances.</summary>
    private static ulong OfParts(ReadOnlySpan<char> units)
    {
        var last = units.Length - Step;
        var sum = (ulong)units.Length + (Block(units, 0) * First) + (Block(units, last / 3) * Second)
            + (Block(units, last * 2 / 3) * Third) + (Block(units, last) * Fourth);
        return Spread((sum ^ (sum >> 32)) * First);
    }

    private static ulong Block(ReadOnlySpan<char> units, int at) => Ordered(MemoryMarshal.Cast<char, ulong>(units.Slice(at, Step))[0]);

    private static ulong OfAll(ReadOnlySpan<char> units)
    {
        var blocks = MemoryMarshal.Cast<char, ulong>(units);
        var rest = units.Slice(blocks.Length * Step);
        var (one, two, three, four) = (First ^ (ulong)units.Length, Second, ~First, ~Second);
        for (; blocks.Length >= Lanes; blocks = blocks.Slice(Lanes))
        {
            one = Mix(one ^ Ordered(blocks[0]), First);
            two = Mix(two ^ Ordered(blocks[1]), Second);
            three = Mix(three ^ Ordered(blocks[2]), First);
            four = Mix(four ^ Ordered(blocks[3]), Second);
        }

        foreach (var block in blocks)
        {
            (one, two, three, four) = (two, three, four, Mix(one ^ Ordered(block), First));
        }

        foreach (var unit in rest)
        {
            (one, two) = (two, Mix(one ^ unit, Second));
        }

        return Spread(Mix(Mix(one ^ two, First) ^ Mix(three ^ four, Second), First));
    }

    private static ulong Ordered(ulong block) => Ordered(block, BitConverter.IsLittleEndian);

    /// <summary>Brings down what a product leaves in its upper bits, for the slot is told by the lower ones.</summary>
    private static ulong Spread(ulong hash) => hash ^ (hash >> 32);

    /// <summary>The rotation brings down what a product leaves in its upper bits, where the next product would lose it.</summary>
    private static ulong Mix(ulong value, ulong factor)
    {
        var product = value * factor;
        return (product << 29) | (product >> 35);
    }

    /// <summary>Four code units as a machine reads them at once, put as all machines put them: the first of them lowest.</summary>
    /// <param name="littleEndian">How the machine reads.</param>
    internal static ulong Ordered(ulong block, bool littleEndian) => littleEndian
        ? block
        : BinaryPrimitives.ReverseEndianness(((block & 0x00FF00FF00FF00FF) << 8) | ((block >> 8) & 0x00FF00FF00FF00FF));
}
