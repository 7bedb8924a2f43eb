using System.Runtime.InteropServices;

namespace Corpus.Index;

/// <summary>The hash by which an index finds slugs and names; part of the format. Four code units at a step, in two lanes that the processor
/// works on at once: a look-up costs little more than the comparison that follows it.</summary>
internal static class LibraryHash
{
    private const int Step = 4;
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    public static int Slot(string key, int slots)
    {
        var units = key.AsSpan();
        var (one, two) = (First ^ (ulong)units.Length, Second);
        for (; units.Length >= 2 * Step; units = units.Slice(2 * Step))
        {
            one = Mix(one ^ Block(units), First);
            two = Mix(two ^ Block(units.Slice(Step)), Second);
        }

        if (units.Length >= Step)
        {
            one = Mix(one ^ Block(units), First);
            units = units.Slice(Step);
        }

        foreach (var unit in units)
        {
            two = Mix(two ^ unit, Second);
        }

        var hash = Mix(one ^ two, First);
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

    /// <summary>Four code units, the first lowest, whatever the order of bytes on the machine.</summary>
    private static ulong Block(ReadOnlySpan<char> units) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units))
        : units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48);
}
