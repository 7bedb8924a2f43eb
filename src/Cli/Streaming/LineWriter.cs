using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Corpus.Cli.Streaming;

/// <summary>Writes lines that many threads make in UTF-8. The room for a line is lent and comes back when it is written: most lines are so
/// long that new room for each would be large objects, whose collection stops all threads.</summary>
internal sealed class LineWriter(TextWriter output)
{
    private const int Usual = 1 << 16;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> free = [];
    private char[] letters = new char[Usual];

    /// <summary>Room for a line; any thread may ask.</summary>
    public ArrayBufferWriter<byte> Lend() => free.TryTake(out var room) ? room : new ArrayBufferWriter<byte>(Usual);

    /// <summary>Writes the line and takes its room back; one thread at a time.</summary>
    public void Write(ArrayBufferWriter<byte> line)
    {
        if (letters.Length < line.WrittenCount)
        {
            letters = new char[line.WrittenCount * 2];
        }

        output.Write(letters, 0, Encoding.UTF8.GetChars(line.WrittenSpan, letters));
        output.Write('\n');
        line.ResetWrittenCount();
        free.Add(line);
    }
}
