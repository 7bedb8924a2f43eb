using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Reading.Lexicon;

/// <summary>
/// A word of at most eight plain letters as one number, which is compared and looked up for less than a string. Most words of a text are
/// such, and their end is found without a question a character: what costs in short loops is that nobody can guess when they end.
/// </summary>
/// <param name="Letters">The letters in small, a byte each, the first lowest.</param>
/// <param name="Capitals">Bit 5 of each byte whose letter is a capital.</param>
internal readonly record struct ShortWord(ulong Letters, ulong Capitals, int Length)
{
    public const int Longest = 8;

    /// <summary>Bit 5 parts capitals from small letters; here of four characters and of eight bytes.</summary>
    private const ulong CaseOfFour = 0x0020_0020_0020_0020;
    private const ulong CaseOfEight = 0x2020_2020_2020_2020;
    private const ulong Lowest = 0x0101_0101_0101_0101;

    /// <summary>Whether the machine lays characters out as <see cref="Read"/> expects.</summary>
    public static bool IsReadable => BitConverter.IsLittleEndian;

    public bool IsCapitalised => (byte)Capitals != 0;

    /// <summary>The letters with a stop behind them; 0 where there is no room for it.</summary>
    public ulong LettersWithStop => Length < Longest ? Letters | ((ulong)'.' << (8 * Length)) : 0;

    public bool HasInnerCapital => Capitals >> 8 != 0;

    public int CountOfCapitals => (int)(((Capitals >> 5) * Lowest) >> 56);

    /// <summary>Each small letter has bit 5.</summary>
    public bool IsAllCapitals => Capitals == (Letters & CaseOfEight);

    /// <summary>The letters that the text begins with; none where it begins with something else.</summary>
    /// <param name="text">Eight characters or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortWord Read(ReadOnlySpan<char> text)
    {
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            return ReadAtOnce(text);
        }
#endif

        var bytes = MemoryMarshal.AsBytes(text);
        var (first, second) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes.Slice(sizeof(ulong))));
        var others = Pack(Others(first)) | (Pack(Others(second)) << 32);

        // All bits below the first other character; all there are where there is none.
        var kept = (others & (~others + 1)) - 1;
        var letters = Pack(first | CaseOfFour) | (Pack(second | CaseOfFour) << 32);
        var capitals = Pack(~first & CaseOfFour) | (Pack(~second & CaseOfFour) << 32);
        return new ShortWord(letters & kept, capitals & kept, (int)(((kept & Lowest) * Lowest) >> 56));
    }

#if NET
    /// <summary>The same with a machine word for all eight characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ShortWord ReadAtOnce(ReadOnlySpan<char> text)
    {
        var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var bit = Vector128.Create((ushort)0x20);
        var folded = characters | bit;
        var areLetters = Vector128.LessThan(folded - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        var length = BitOperations.TrailingZeroCount(~areLetters.ExtractMostSignificantBits() | (1u << Longest));

        // A shift by all 64 bits would be none.
        var kept = length == 0 ? 0 : ulong.MaxValue >> (64 - (8 * length));
        var bytes = Vector128.Narrow(folded, Vector128.AndNot(bit, characters)).AsUInt64();
        return new ShortWord(bytes[0] & kept, bytes[1] & kept, length);
    }
#endif

    /// <summary>Reads a whole word: a sign stands behind its letters that is part of no word and joins none.</summary>
    /// <param name="end">Where the text ends that the word may stand in; eight characters that can be read may lie beyond.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadWord(ReadOnlySpan<char> text, int at, int end, out ShortWord word)
    {
        word = default;
        if (!IsReadable || text.Length - at < Longest)
        {
            return false;
        }

        word = Read(text.Slice(at, Longest));
        var behind = at + word.Length;
        return word.Length > 0 && behind <= end && (behind == end || PartsWords(text[behind]));
    }

    private static bool PartsWords(char c) => c == ' ' || (c < '\u0080' && !CharClass.IsWordPart(c) && c != '\'');

    /// <summary>The letters of a whole word of any case, and a stop at its end; 0 for one that is too long or holds anything else.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var letter = (uint)word[i] | 0x20;
            var isStop = word[i] == '.' && i > 0 && i == word.Length - 1;
            if (word.Length > Longest || (letter is < 'a' or > 'z' && !isStop))
            {
                return 0;
            }

            letters = (letters << 8) | letter;
        }

        return letters;
    }

    /// <summary>The lowest bit of each of four characters that is no plain letter.</summary>
    private static ulong Others(ulong four)
    {
        const ulong Highest = 0x8000_8000_8000_8000;
        const ulong PastAscii = 0xFF80_FF80_FF80_FF80;
        const ulong FromA = 0x7F9F_7F9F_7F9F_7F9F;
        const ulong PastZ = 0x7F85_7F85_7F85_7F85;

        // Added to a character of ASCII, the two reach the highest bit from `a` and from behind `z` on.
        var folded = (four | CaseOfFour) & ~PastAscii;
        var isLetter = (folded + FromA) & ~(folded + PastZ);
        var isWide = ((four & PastAscii & ~Highest) + ~Highest) | four;
        return ((~isLetter | isWide) & Highest) >> 15;
    }

    /// <summary>The lower bytes of four characters side by side.</summary>
    private static ulong Pack(ulong four)
    {
        four &= 0x00FF_00FF_00FF_00FF;
        four = (four | (four >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (four | (four >> 16)) & 0xFFFF_FFFF;
    }
}
