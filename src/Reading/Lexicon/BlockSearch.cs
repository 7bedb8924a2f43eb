using System.Numerics;
using System.Runtime.InteropServices;

namespace Corpus.Reading.Lexicon;

/// <summary>What <see cref="CharSearch"/> looks for where the runtime has no search of its own: as many characters as the machine compares at
/// once, block after block, and then one by one. It is compiled for each target, so that tests run it.</summary>
internal static class BlockSearch
{
    /// <inheritdoc cref="CharSearch.UntilDigit"/>
    public static int UntilDigit(ReadOnlySpan<char> text)
    {
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
    }

    /// <inheritdoc cref="CharSearch.UntilUnprintable"/>
    public static int UntilUnprintable(ReadOnlySpan<char> text)
    {
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
    }

    /// <summary>The text in whole blocks; what is left behind the last is shorter than one.</summary>
    private static ReadOnlySpan<Vector<ushort>> Blocks(ReadOnlySpan<char> text) => MemoryMarshal.Cast<char, Vector<ushort>>(text);
}
