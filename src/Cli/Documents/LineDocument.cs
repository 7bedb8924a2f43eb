using System.Text;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Edges;
using Corpus.Cli.Json;
using Corpus.Reading.Text;

namespace Corpus.Cli.Documents;

/// <summary>A document that is one line of JSON: <c>{"id":…, "text":…}</c>, or <c>"paste"</c> for the text;
/// other keys are left alone.</summary>
internal sealed class LineDocument(string path, int number, string line) : IPendingDocument
{
    private static readonly byte[] NoId = "null"u8.ToArray();

    public static IEnumerable<IPendingDocument> In(string path, CommandHost host)
    {
        var number = 0;
        foreach (var line in InputFiles.ReadLines(path, host))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new LineDocument(path, number, line);
            }
        }
    }

    public SourceDocument Open()
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        try
        {
            var (id, text) = Parse(bytes);
            return text is null
                ? throw Broken(1, "the object has neither \"text\" nor \"paste\".")
                : new SourceDocument(id, InputFiles.Printed(path), SourceDecoder.FromHost(text, null));
        }
        catch (JsonException error)
        {
            var column = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(error.BytePositionInLine ?? 0, bytes.Length)) + 1;
            throw Broken(column, $"this line is not a JSON object: {Reason(error)}");
        }
    }

    private static (ReadOnlyMemory<byte> Id, string? Text) Parse(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        ReadOnlyMemory<byte> id = NoId;
        string? text = null, paste = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("it must start with '{'.", null, 0, 0);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isId, isText, isPaste) =
                (reader.ValueTextEquals("id"u8), reader.ValueTextEquals("text"u8), reader.ValueTextEquals("paste"u8));
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            text = isText ? JsonText.Read(ref reader) : text;
            paste = isPaste ? JsonText.Read(ref reader) : paste;
            reader.Skip();
            id = isId ? bytes.AsMemory(start, (int)reader.BytesConsumed - start) : id;
        }

        // What follows the object is an error of its own, which only another read finds.
        reader.Read();
        return (id, text ?? paste);
    }

    private static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }

    private UnreadableInputException Broken(int column, string reason) =>
        new($"{InputFiles.Printed(path)}({number},{column}): error: {reason}", ExitCode.Faulty);
}
