using Corpus.Facts;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.TextRules;
using Corpus.Reading.Text;

namespace Corpus.Reading;

/// <summary>Reads a document so that nothing in it touches another: what is too large is not read, and a failure of the reader is a finding.</summary>
internal static class GuardedReader
{
    /// <returns>What the stages found; null where the document cannot be read, and the finding says why.</returns>
    public static RuleContext? Read(DocumentText document, int mostBytes, out FindingFact[] findings, CancellationToken cancellation)
    {
        if (TooLargeRule.IsTooLarge(document, mostBytes))
        {
            findings = [TooLargeRule.Find(document, mostBytes)];
            return null;
        }

        try
        {
            var context = DocumentReader.ReadAll(document, cancellation);
            findings = context.Facts.Findings;
            return context;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            findings = [InternalErrorRule.Find(document, error)];
            return null;
        }
    }
}
