using System.Globalization;
using System.Text;
using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1010: a document larger than <c>corpus_max_document_bytes</c>. It is not read, so whoever hands it over asks first.</summary>
internal static class TooLargeRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP1010", "The document is too large", Severity.Error) { StopsOutput = true };

    public static bool IsTooLarge(DocumentText document, int mostBytes) =>
        document.Text.Length > mostBytes / LongestCharacter && Encoding.UTF8.GetByteCount(document.Text) > mostBytes;

    public static FindingFact Find(DocumentText document, int mostBytes)
    {
        var size = Encoding.UTF8.GetByteCount(document.Text);
        return Descriptor.At(FirstLine.Of(document), string.Format(CultureInfo.InvariantCulture,
            "The document has {0:N0} bytes, more than the {1:N0} that one article may have: it is left out. ", size, mostBytes)
            + "Split it into a file an article, or raise corpus_max_document_bytes in .editorconfig.");
    }

    /// <summary>Bytes that one UTF-16 code unit takes at most.</summary>
    private const int LongestCharacter = 3;
}
