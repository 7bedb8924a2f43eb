using Corpus.Reading.Text;

namespace Corpus.Cli.Documents;

/// <summary>A document as it was handed in.</summary>
/// <param name="Id">What its output is called, as a JSON value: the file's name without extension, or the <c>id</c> of its line.</param>
/// <param name="Path">Where it comes from, as printed.</param>
internal sealed record SourceDocument(ReadOnlyMemory<byte> Id, string Path, DocumentText Text);
