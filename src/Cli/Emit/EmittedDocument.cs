using System.Text;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Cli.Emit;

/// <summary>A document as the compiler hands it to the generator: made of the file's bytes, whose checksum tells bytes that are no UTF-8 from a
/// U+FFFD that the file holds.</summary>
internal sealed class EmittedDocument(string path, byte[] bytes) : AdditionalText
{
    private readonly SourceText source = SourceText.From(bytes, bytes.Length, Encoding.UTF8);

    public override string Path => path;

    public DocumentText Document { get; } = SourceDecoder.Decode(bytes);

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
