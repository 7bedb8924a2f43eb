namespace Corpus.Source;

/// <summary>Reads the UTF-8 that large corpora keep.</summary>
internal static class Utf8
{
    private const int FirstOfTwo = 0x80;
    private const int FirstOfThree = 0xE0;
    private const int FirstOfFour = 0xF0;
    private const int BitsOfNext = 6;
    private const int NextMask = (1 << BitsOfNext) - 1;

    /// <summary>The text of UTF-8 that the compiler wrote, which is whole and valid. In a plain loop: the framework's decoder is faster once it runs, but
    /// the first text of a process takes it 0.7 ms.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (units, at) = (new char[bytes.Length], 0);
        for (var i = 0; i < bytes.Length;)
        {
            int value = bytes[i++];
            if (value >= FirstOfTwo)
            {
                var more = value >= FirstOfFour ? 3 : value >= FirstOfThree ? 2 : 1;
                value &= NextMask >> more;
                for (; more > 0; more--)
                {
                    value = (value << BitsOfNext) | (bytes[i++] & NextMask);
                }

                if (value > char.MaxValue)
                {
                    value -= char.MaxValue + 1;
                    units[at++] = (char)(0xD800 + (value >> 10));
                    value = 0xDC00 + (value & 0x3FF);
                }
            }

            units[at++] = (char)value;
        }

        return new string(units, 0, at);
    }
}
