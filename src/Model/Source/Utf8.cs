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
}
