using System.Text.Json;
using Corpus.Cli.Edges;
using Corpus.Cli.Json;

namespace Corpus.Cli.Documents;

/// <summary>A document that is a file of its own.</summary>
internal sealed class FileDocument(string path, CommandHost host) : IPendingDocument
{
    public SourceDocument Open()
    {
        var text = InputFiles.ReadDocument(path, host);
        var id = JsonEncodedText.Encode(Path.GetFileNameWithoutExtension(path), JsonText.Encoder);
        return new SourceDocument((byte[])[(byte)'"', .. id.EncodedUtf8Bytes, (byte)'"'], InputFiles.Printed(path), text);
    }
}
