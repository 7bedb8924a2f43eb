using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Corpus.Index;

/// <summary>The hash by which an index finds slugs and names; part of the format. Four code units at a step, in four lanes that the processor
/// works on at once: a look-up costs little more than the comparison that follows it.</summary>
internal static class LibraryHash
{
    private const int Step = 4;
    private const int Lanes = 4;
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    public static int Slot(string key, int slots)
    {
        var units = key.AsSpan();
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

        var hash = Mix(Mix(one ^ two, First) ^ Mix(three ^ four, Second), First);
        return (int)(uint)(hash ^ (hash >> 32)) & (slots - 1);
    }

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

    /// <summary>The rotation brings down what a product leaves in its upper bits, where the next product would lose it.</summary>
    private static ulong Mix(ulong value, ulong factor)
    {
        var product = value * factor;
        return (product << 29) | (product >> 35);
    }

    /// <summary>The first of four code units lowest, each as on every machine.</summary>
    private static ulong Ordered(ulong block) => BitConverter.IsLittleEndian
        ? block
        : BinaryPrimitives.ReverseEndianness(((block & 0x00FF00FF00FF00FF) << 8) | ((block >> 8) & 0x00FF00FF00FF00FF));
}
