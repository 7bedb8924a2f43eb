using System.Diagnostics;
using System.Globalization;

namespace Corpus.Cli.Timings;

/// <summary>Adds up what each step of reading took over all documents. The first documents pay for what is built once a process and for
/// the runtime's own compiling, so that a few documents say little.</summary>
internal sealed class StageTimes
{
    public static readonly int Steps = Enum.GetValues<Step>().Length;

    private readonly Lock adding = new();
    private readonly StepCost[] costs = new StepCost[Steps];
    private int documents;
    private long bytes;

    public StageWatch Begin() => new(this);

    /// <param name="document">A cost a step.</param>
    /// <param name="size">The document's length in bytes of UTF-8.</param>
    public void Add(StepCost[] document, int size)
    {
        lock (adding)
        {
            documents++;
            bytes += size;
            for (var i = 0; i < costs.Length; i++)
            {
                costs[i] += document[i];
            }
        }
    }

    public void Print(TextWriter output)
    {
        var total = costs.Aggregate((left, right) => left + right);
        output.WriteLine($"{"step",-8}{"ms/document",14}{"share",9}{"MB/s",10}{"KB/document",14}");
        for (var i = 0; i < costs.Length; i++)
        {
            output.WriteLine(Row($"{(Step)i}".ToLowerInvariant(), costs[i], total));
        }

        output.WriteLine(Row("all", total, total));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents:N0} documents, {bytes / 1e6:N1} MB of text; the times of all threads are added up"));
    }

    private string Row(string step, StepCost cost, StepCost total)
    {
        var (seconds, each) = (Math.Max(1.0, cost.Ticks) / Stopwatch.Frequency, Math.Max(1.0, documents));
        var share = 100.0 * cost.Ticks / Math.Max(1, total.Ticks);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{step,-8}{seconds * 1000 / each,14:F3}{share,8:F1}%{bytes / 1e6 / seconds,10:F1}{cost.Allocated / 1024 / each,14:F1}");
    }
}
