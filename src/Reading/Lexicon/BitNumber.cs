#if NET
using System.Numerics;
#endif

namespace Corpus.Reading.Lexicon;

/// <summary>The place of a flag's lowest bit (de Bruijn: <c>BitOperations</c> is missing on netstandard2.0).</summary>
internal static class BitNumber
{
#if NET
    public static int Lowest(ulong bits) => BitOperations.TrailingZeroCount(bits);
#else
    private const ulong Sequence = 0x03F79D71B4CB0A89UL;

    public static int Lowest(ulong bits) => Places[(int)(((bits & (~bits + 1)) * Sequence) >> 58)];

    private static ReadOnlySpan<byte> Places =>
    [
        0, 1, 48, 2, 57, 49, 28, 3, 61, 58, 50, 42, 38, 29, 17, 4, 62, 55, 59, 36, 53, 51, 43, 22, 45, 39, 33, 30, 24, 18, 12, 5,
        63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21, 44, 32, 23, 11, 46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
    ];
#endif
}
