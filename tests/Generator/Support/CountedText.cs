using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Support;

/// <summary>An additional file that counts how often it is read.</summary>
internal class CountedText(string path, string text) : AdditionalText
{
    private int reads;

    public override string Path => path;

    public string Text => text;

    public int Reads => reads;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref reads);
        return SourceText.From(text, Encoding.UTF8);
    }
}
