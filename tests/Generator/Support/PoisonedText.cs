using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Support;

/// <summary>An additional file that cannot be read.</summary>
internal sealed class PoisonedText(string path, Exception error) : CountedText(path, "")
{
    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw error;
}
