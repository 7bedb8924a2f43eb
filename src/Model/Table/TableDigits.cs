using System.Text;

namespace Corpus.Table;

/// <summary>Numbers as printable ASCII: a digit holds six bits and stands between <c>?</c> (0) and <c>~</c> (63),
/// the most significant first.</summary>
internal static class TableDigits
{
    public const int Bits = 6;

    /// <summary>Four bytes of the digit 0.</summary>
    public const uint FourZeros = 0x3F3F3F3F;

    /// <summary>Eight of them.</summary>
    public const ulong EightZeros = 0x3F3F3F3F3F3F3F3F;

    private const int Zero = '?';
    private const int Mask = (1 << Bits) - 1;

    /// <summary>How many digits hold every number up to <paramref name="largest"/>.</summary>
    public static int Width(int largest)
    {
        var width = 1;
        while (width * Bits < 31 && largest >> (width * Bits) != 0)
        {
            width++;
        }

        return width;
    }

    public static char Digit(int value) => (char)(Zero + value);

    public static int Value(char digit) => (digit - Zero) & Mask;

    /// <summary>The digits of a number of three, a byte each.</summary>
    public static ulong Spread(int value) => (ulong)(((value >> (2 * Bits)) << 16) | (((value >> Bits) & Mask) << 8) | (value & Mask));

    /// <summary>The number of the last five digits of eight, a byte each.</summary>
    public static int LastFive(ulong digits) => (int)((digits & 0x3F) | ((digits >> 2) & 0xFC0) | ((digits >> 4) & 0x3F000)
        | ((digits >> 6) & 0xFC0000) | ((digits >> 8) & 0x3F000000));

    public static void Write(StringBuilder output, int value, int width)
    {
        for (var shift = (width - 1) * Bits; shift >= 0; shift -= Bits)
        {
            output.Append(Digit((value >> shift) & Mask));
        }
    }

    /// <summary>Calls nothing, as the first thing that a cold process asks of a table.</summary>
    public static int Read(string table, int at, int width)
    {
        var value = 0;
        for (var end = at + width; at < end; at++)
        {
            value = (value << Bits) | ((table[at] - Zero) & Mask);
        }

        return value;
    }
}
