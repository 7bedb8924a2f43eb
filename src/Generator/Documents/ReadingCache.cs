using System.Runtime.CompilerServices;
using Corpus.Reading;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Documents;

/// <summary>
/// What was read of the texts that the host holds. Generator and analyzer are handed the same instance of a text and share its reading here;
/// the entry goes when the host lets go of the text. The one exception to the rule of no statics.
/// </summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    public static DocumentReading Read(SourceText source, int mostBytes, CancellationToken cancellation)
    {
        if (Entries.TryGetValue(source, out var entry) && entry.MostBytes == mostBytes)
        {
            return entry.Reading;
        }

        var text = SourceDecoder.FromHost(source.ToString(), source.Encoding, () => SourceBytes.AreOf(source));
        var context = GuardedReader.Read(text, mostBytes, out var findings, cancellation);
        var reading = new DocumentReading(text, context, findings);
        Entries.Remove(source);
        Entries.GetValue(source, _ => new Entry(reading, mostBytes));
        return reading;
    }

    private sealed record Entry(DocumentReading Reading, int MostBytes);
}
