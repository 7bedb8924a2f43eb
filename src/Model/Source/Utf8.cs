using System.Text;

namespace Corpus.Source;

/// <summary>Decodes the UTF-8 that large corpora keep.</summary>
internal static class Utf8
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
#if NET
        Encoding.UTF8.GetString(bytes);
#else
        Encoding.UTF8.GetString(bytes.ToArray());
#endif

    /// <summary>Whether the bytes are the text's, without decoding them.</summary>
    public static bool Equal(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        if (bytes.Length != text.Length)
        {
            return bytes.Length > text.Length && AreEncoded(bytes, text);
        }

#if NET
        return Ascii.Equals(bytes, text);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != bytes[i] || text[i] >= 0x80)
            {
                return false;
            }
        }

        return true;
#endif
    }

    /// <summary>Whether the bytes are the text's, which is not all ASCII.</summary>
    private static bool AreEncoded(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
#if NET
        const int Most = 256;
        Span<byte> encoded = stackalloc byte[text.Length <= Most ? 3 * Most : 0];
        return bytes.SequenceEqual(
            encoded.IsEmpty ? Encoding.UTF8.GetBytes(text.ToString()) : encoded.Slice(0, Encoding.UTF8.GetBytes(text, encoded)));
#else
        return bytes.SequenceEqual(Encoding.UTF8.GetBytes(text.ToString()));
#endif
    }
}
