using System.Text;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>
/// A hash table with open addressing, as printable ASCII: a slot holds six bits of the name's hash and the name's number from 1, or 0
/// where it is free. It is read in place, so that nothing has to be built before the first look-up.
/// </summary>
internal readonly struct NameSlots(string table, int start, int count)
{
    private const int FingerprintShift = 32 - TableDigits.Bits;

    private readonly int slots = SlotCount(count);
    private readonly int width = TableDigits.Width(count);

    /// <summary>How many characters the slots of so many names take.</summary>
    public static int Length(int count) => SlotCount(count) * SlotWidth(count);

    public static void Write(StringBuilder output, IReadOnlyList<string> names)
    {
        var slots = new (uint Hash, int Number)[SlotCount(names.Count)];
        for (var i = 0; i < names.Count; i++)
        {
            var hash = StableHash.Of(names[i]);
            var slot = (int)(hash & (uint)(slots.Length - 1));
            while (slots[slot].Number != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (hash, i + 1);
        }

        foreach (var (hash, number) in slots)
        {
            output.Append(TableDigits.Digit((int)(hash >> FingerprintShift)));
            TableDigits.Write(output, number, TableDigits.Width(names.Count));
        }
    }

    /// <summary>The number from 0 of the name for which <paramref name="isName"/> holds, -1 where there is none; asked only of likely ones.</summary>
    public int Find(string name, Func<int, string, bool> isName)
    {
        var hash = StableHash.Of(name);
        var fingerprint = (int)(hash >> FingerprintShift);
        for (var slot = (int)(hash & (uint)(slots - 1)); ; slot = (slot + 1) & (slots - 1))
        {
            var at = start + (slot * SlotWidth(count));
            var number = TableDigits.Read(table, at + 1, width) - 1;
            if (number < 0)
            {
                return -1;
            }

            if (TableDigits.Value(table[at]) == fingerprint && isName(number, name))
            {
                return number;
            }
        }
    }

    private static int SlotWidth(int count) => 1 + TableDigits.Width(count);

    /// <summary>A power of two that leaves at least a third free, so that runs stay short and a search always meets a free slot.</summary>
    private static int SlotCount(int count)
    {
        var slots = 1;
        while (slots * 2 < count * 3 + 1)
        {
            slots *= 2;
        }

        return slots;
    }
}
