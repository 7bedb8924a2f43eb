using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Driver;

/// <summary>A document in memory that counts how often it is read.</summary>
internal sealed class CountingText(string path, string text, Action read) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        read();
        return source;
    }
}
