using System.Diagnostics;
using System.Globalization;

namespace Corpus.Cli.Edges;

/// <summary>Counts on one line of standard error while a run lasts, for a person at a terminal only.</summary>
/// <param name="total">How many there are; null where only the end of the input tells.</param>
internal sealed class ProgressLine(CommandHost host, string what, int? total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long started = Stopwatch.GetTimestamp();
    private long shown;
    private int count;
    private int width;

    public void Advance()
    {
        count++;
        if (!host.HasAudience || Stopwatch.GetElapsedTime(started) < Patience || Stopwatch.GetElapsedTime(shown) < Interval)
        {
            return;
        }

        var of = total is { } all ? string.Create(CultureInfo.InvariantCulture, $" of {all:N0}") : "";
        var line = string.Create(CultureInfo.InvariantCulture, $"{count:N0}{of} {what}");
        host.Error.Write("\r" + line.PadRight(width));
        (width, shown) = (line.Length, Stopwatch.GetTimestamp());
    }

    /// <summary>Takes the line back, so that a message can stand in its place.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            host.Error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
