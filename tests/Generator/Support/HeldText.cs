using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Support;

/// <summary>An additional file that hands over one instance of its text, as hosts do.</summary>
internal sealed class HeldText(string path, string text) : AdditionalText
{
    public SourceText Source { get; } = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => Source;
}
