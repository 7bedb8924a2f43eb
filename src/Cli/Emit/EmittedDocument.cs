using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Cli.Emit;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class EmittedDocument(string path, DocumentText text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text.Text);

    public override string Path => path;

    public DocumentText Document => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
