using System.Text;

namespace Corpus.Cli.Tests;

/// <summary>Output to a disk that is full.</summary>
internal sealed class BrokenWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}
