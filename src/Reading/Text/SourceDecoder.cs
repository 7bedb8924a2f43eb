using System.Text;

namespace Corpus.Reading.Text;

/// <summary>Turns bytes, or the text a host made of them, into a document, and finds where they were no UTF-8.</summary>
internal static class SourceDecoder
{
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes by the byte order mark, else as UTF-8; faulty bytes become U+FFFD and the first is named.</summary>
    public static DocumentText Decode(byte[] bytes)
    {
        var (encoding, preamble) = EncodingOf(bytes);
        var text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
        var fault = encoding is UTF8Encoding ? FaultOf(text, bytes, preamble) : null;
        return DocumentText.From(text, fault);
    }

    /// <summary>
    /// Takes text that a host decoded. Compilers replace bad bytes by U+FFFD without a word, or fall back to the machine's
    /// code page; in the latter case the bytes are restored and read again.
    /// </summary>
    /// <param name="isWritten">Whether the file holds the text as it is, each U+FFFD of it included, as far as the host tells; asked where
    /// the text holds one.</param>
    public static DocumentText FromHost(string text, Encoding? encoding, Func<bool>? isWritten = null)
    {
        if (encoding is { IsSingleByte: true } and not ASCIIEncoding && HasHighCharacter(text))
        {
            return Decode(encoding.GetBytes(text));
        }

        var at = text.IndexOf(Replacement);
        return DocumentText.From(text, at < 0 || isWritten?.Invoke() == true ? null : new EncodingFault(RunAt(text, at), null));
    }

    private static (Encoding Encoding, int Preamble) EncodingOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Encoding.UTF8, 0),
    };

    private static EncodingFault? FaultOf(string text, byte[] bytes, int preamble)
    {
        var (place, counted) = (preamble, 0);
        for (var at = text.IndexOf(Replacement); at >= 0; at = text.IndexOf(Replacement, at + 1))
        {
            place += Encoding.UTF8.GetByteCount(text.ToCharArray(counted, at - counted));
            counted = at;

            // A U+FFFD that the author wrote stands in the file as its three bytes.
            if (!IsReplacement(bytes, place))
            {
                return new EncodingFault(RunAt(text, at), place < bytes.Length ? bytes[place] : null);
            }
        }

        return null;
    }

    private static bool IsReplacement(byte[] bytes, int at) =>
        at + 2 < bytes.Length && bytes[at] == 0xEF && bytes[at + 1] == 0xBF && bytes[at + 2] == 0xBD;

    private static TextRange RunAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == Replacement)
        {
            end++;
        }

        return new TextRange(at, end);
    }

    private static bool HasHighCharacter(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
