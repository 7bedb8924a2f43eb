using Corpus.Facts;
using Corpus.Reading;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Text;
using Corpus.Table;

namespace Corpus.Cli.Documents;

/// <summary>Makes the article of a document, the way a build does: read, written as a table, seen through it.</summary>
internal static class DocumentCompiler
{
    /// <param name="prose">Whether the whole text is body paragraphs rather than a pasted page.</param>
    /// <param name="observer">Is told of each stage as the document leaves it; null where nobody asks.</param>
    public static Article Compile(
        string path, DocumentText document, bool prose, CancellationToken cancellation, IStageObserver? observer = null)
    {
        var table = TableOf(document, prose, observer, cancellation);
        return new Article(path, slug: "", document.Text, table);
    }

    private static string TableOf(DocumentText document, bool prose, IStageObserver? observer, CancellationToken cancellation)
    {
        try
        {
            return TableWriter.Write(prose
                ? DocumentReader.ReadProse(document, cancellation, observer)
                : DocumentReader.Read(document, cancellation, observer));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One document must not take the others down: its failure is its own error, as in a build.
            return TableWriter.Write(ArticleFacts.Empty with { Findings = [InternalErrorRule.Find(document, error)] });
        }
    }
}
