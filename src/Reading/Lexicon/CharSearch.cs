#if !NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Corpus.Reading.Lexicon;

/// <summary>How far it is to the next character that a walk over a whole text looks for: most characters are none, and are passed over many at a
/// time.</summary>
internal static class CharSearch
{
    /// <summary>How many characters stand before the first digit; all of them where there is none.</summary>
    public static int UntilDigit(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyInRange('0', '9') is >= 0 and var at ? at : text.Length;
#else
        var (digits, at) = (new Vector<ushort>('9' - '0'), 0);
        var blocks = Blocks(text);
        while (at < blocks.Length && Vector.GreaterThanAll(blocks[at] - new Vector<ushort>('0'), digits))
        {
            at++;
        }

        at *= Vector<ushort>.Count;
        while (at < text.Length && !CharClass.IsDigit(text[at]))
        {
            at++;
        }

        return at;
#endif
    }

    /// <summary>How many printable characters of ASCII stand before the first other character; all of them where there is none.</summary>
    public static int UntilUnprintable(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var at ? at : text.Length;
#else
        var (printable, at) = (new Vector<ushort>('~' - ' '), 0);
        var blocks = Blocks(text);
        while (at < blocks.Length && Vector.LessThanOrEqualAll(blocks[at] - new Vector<ushort>(' '), printable))
        {
            at++;
        }

        at *= Vector<ushort>.Count;
        while (at < text.Length && text[at] is >= ' ' and <= '~')
        {
            at++;
        }

        return at;
#endif
    }

#if !NET
    /// <summary>The text in pieces of as many characters as the machine compares at once; what is left behind the last is shorter.</summary>
    private static ReadOnlySpan<Vector<ushort>> Blocks(ReadOnlySpan<char> text) => MemoryMarshal.Cast<char, Vector<ushort>>(text);
#endif
}
