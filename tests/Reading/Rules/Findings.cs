using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules;

/// <summary>What the rules find in a document.</summary>
internal static class Findings
{
    public static FindingFact[] In(string text) => In(DocumentText.From(text));

    public static FindingFact[] In(byte[] bytes) => In(SourceDecoder.Decode(bytes));

    /// <summary>What is no mere information: a sound article has none of it.</summary>
    public static FindingFact[] GraveIn(string text) => [.. In(text).Where(finding => finding.Severity > Severity.Info)];

    /// <summary>What is no mere information: a sound article has none of it.</summary>
    public static FindingFact[] GraveIn(byte[] bytes) => [.. In(bytes).Where(finding => finding.Severity > Severity.Info)];

    private static FindingFact[] In(DocumentText document) => DocumentReader.Read(document, CancellationToken.None).Findings;
}
