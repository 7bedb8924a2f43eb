using System.Diagnostics;
using System.Text;
using Corpus.Reading;

namespace Corpus.Cli.Timings;

/// <summary>Takes the time of one document from step to step, on the one thread that reads it.</summary>
internal sealed class StageWatch(StageTimes times) : IStageObserver
{
    private readonly StepCost[] costs = new StepCost[StageTimes.Steps];
    private long began = Stopwatch.GetTimestamp();
    private long allocated = GC.GetAllocatedBytesForCurrentThread();

    public void Left(ReadingStage stage) => Left(Step.Layout + (int)stage);

    public void Left(Step step)
    {
        var (now, all) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        costs[(int)step] = new StepCost(now - began, all - allocated);
        (began, allocated) = (now, all);
    }

    /// <summary>Hands the document's times in.</summary>
    public void End(string text) => times.Add(costs, Encoding.UTF8.GetByteCount(text));
}
