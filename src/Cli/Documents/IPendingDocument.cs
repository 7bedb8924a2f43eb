using Corpus.Cli.Edges;

namespace Corpus.Cli.Documents;

/// <summary>A document that was named but not opened yet; workers open them side by side.</summary>
internal interface IPendingDocument
{
    /// <exception cref="UnreadableInputException">It cannot be read or is malformed.</exception>
    SourceDocument Open();
}
