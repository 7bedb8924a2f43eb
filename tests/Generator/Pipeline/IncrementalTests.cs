using Corpus.Generator.Documents;
using Corpus.Generator.Pipeline;
using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>What runs again after which edit: the reasons of the steps, and how many documents were read.</summary>
public class IncrementalTests
{
    // The host walks all paths from each output to each input when it records steps.
    private const int Count = 50;

    private readonly TestProject project = new(Enumerable.Range(0, Count).Select(TestDocument.Numbered), recordsSteps: true);
    private readonly int readsBefore;
    private readonly GeneratorRunResult before;

    public IncrementalTests()
    {
        before = project.Run();
        readsBefore = project.Reads;
    }

    private int Reads => project.Reads - readsBefore;

    [Fact]
    public void The_first_run_reads_each_document_once() => Assert.Equal(Count, readsBefore);

    [Fact]
    public void A_keystroke_in_code_reads_nothing_and_runs_no_step()
    {
        project.EditCode();
        var run = project.Run();

        Assert.Equal(0, Reads);
        // The host gathers an empty list anew each time.
        Assert.All(TrackingNames.All.Except([TrackingNames.Suppressions]),
            step => Assert.All(Reasons(run, step), reason => Assert.Equal(Cached, reason)));
        Assert.All(OutputReasons(run), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edited_document_is_read_alone_and_rewrites_its_bucket_alone()
    {
        var document = TestDocument.Numbered(42);
        project.Save(document.Path, document.Text.Replace("new boats", "old boats", StringComparison.Ordinal));
        var run = project.Run();

        Assert.Equal(1, Reads);
        Assert.Equal([Modified], Reasons(run, TrackingNames.Group).Where(reason => reason is not (Cached or Unchanged)));
        Assert.Equal([Modified], Reasons(run, TrackingNames.Bucket).Where(reason => reason is not (Cached or Unchanged)));
        Assert.Equal([Cached], Reasons(run, TrackingNames.Index));
        Assert.Equal([Cached], Reasons(run, TrackingNames.Collisions));
        Assert.Equal([Cached], Reasons(run, TrackingNames.QuoteTwins));
        Assert.Contains(Assert.Single(Reasons(run, TrackingNames.Findings)), new[] { Cached, Unchanged });
        Assert.Equal([Modified], OutputReasons(run).Where(reason => reason != Cached));
    }

    [Fact]
    public void A_touch_reads_the_document_and_rewrites_nothing()
    {
        var document = TestDocument.Numbered(42);
        project.Save(document.Path, document.Text);
        var run = project.Run();

        Assert.Equal(1, Reads);
        Assert.All(Reasons(run, TrackingNames.Group), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(OutputReasons(run), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Another_order_of_the_files_rewrites_nothing()
    {
        project.Reorder();
        var run = project.Run();

        Assert.All(OutputReasons(run), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal(Code(before), Code(run));
    }

    [Fact]
    public void A_removed_document_reads_none_and_changes_its_bucket_and_the_index_alone()
    {
        project.Remove(TestDocument.Numbered(42).Path);
        var run = project.Run();

        Assert.Equal(0, Reads);
        Assert.Equal([Modified], Reasons(run, TrackingNames.Bucket).Where(reason => reason is not (Cached or Unchanged)));
        Assert.Equal([Modified], Reasons(run, TrackingNames.Index));
        Assert.Equal(2, Changed(before, run));
    }

    [Fact]
    public void An_added_document_is_read_alone_and_changes_its_bucket_and_the_index_alone()
    {
        project.Add(TestDocument.Bridge);
        var run = project.Run();

        Assert.Equal(1, Reads);
        Assert.Equal([Modified], Reasons(run, TrackingNames.Bucket).Where(reason => reason is not (Cached or Unchanged)));
        Assert.Equal(2, Changed(before, run));
    }

    [Fact]
    public void A_second_driver_writes_the_same_models_and_code()
    {
        var again = new TestProject(Enumerable.Range(0, Count).Select(TestDocument.Numbered), recordsSteps: true).Run();

        Assert.Equal(Code(before), Code(again));
        foreach (var step in TrackingNames.All.Except([TrackingNames.Named]))
        {
            var (first, second) = (Values(before, step), Values(again, step));
            Assert.Equal(first, second);
            Assert.Equal(first.Select(value => value.GetHashCode()), second.Select(value => value.GetHashCode()));
        }
    }

    [Fact]
    public void No_object_of_the_compiler_hangs_in_a_model()
    {
        // `Named` is the input of the reading step and holds the host's file; nothing behind it may.
        foreach (var value in TrackingNames.All.Except([TrackingNames.Named]).SelectMany(step => Values(before, step)))
        {
            Assert.DoesNotContain(ObjectGraph.Reachable(value), ObjectGraph.IsHeavy);
        }
    }

    [Fact]
    public void Models_hold_no_rendered_code() =>
        Assert.All(Values(before, TrackingNames.Bucket).Cast<DocumentBucket>().SelectMany(bucket => bucket.Documents), document =>
            Assert.DoesNotContain(
                ObjectGraph.Reachable(document).OfType<string>(),
                text => text.Contains("sealed class", StringComparison.Ordinal)));

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        run.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static object[] Values(GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Value)];

    private static Dictionary<string, string> Code(GeneratorRunResult run) =>
        run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>How many generated files are there in one run only, or differ.</summary>
    private static int Changed(GeneratorRunResult before, GeneratorRunResult after)
    {
        var (first, second) = (Code(before), Code(after));
        return first.Keys.Union(second.Keys).Count(hint => first.GetValueOrDefault(hint) != second.GetValueOrDefault(hint));
    }
}
