using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules;

/// <summary>What the rules find in a document.</summary>
internal static class Findings
{
    public static FindingFact[] In(string text) => In(DocumentText.From(text));

    public static FindingFact[] In(byte[] bytes) => In(SourceDecoder.Decode(bytes));

    private static FindingFact[] In(DocumentText document) => DocumentReader.Read(document, CancellationToken.None).Findings;
}
