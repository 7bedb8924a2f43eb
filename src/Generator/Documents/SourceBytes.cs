using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Documents;

/// <summary>What a host's text tells of the bytes of its file. We may read no file, but the host keeps the checksum of the bytes that it
/// decoded.</summary>
internal static class SourceBytes
{
    private static readonly byte[][] Preambles = [[], [0xEF, 0xBB, 0xBF]];

    /// <summary>Whether the file holds the text in UTF-8, so that each U+FFFD in it was written and none was put for bytes that are no UTF-8.</summary>
    public static bool AreOf(SourceText source)
    {
        var (text, checksum) = (source.ToString(), source.GetChecksum());
        foreach (var preamble in Preambles)
        {
            byte[] bytes = [.. preamble, .. Encoding.UTF8.GetBytes(text)];
            if (SourceText.From(bytes, bytes.Length, Encoding.UTF8, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(checksum))
            {
                return true;
            }
        }

        return false;
    }
}
