using System.Threading.Channels;

namespace Corpus.Cli.Streaming;

/// <summary>Works on many inputs side by side and hands the results on in the order of the inputs.</summary>
internal static class OrderedPipeline
{
    /// <summary>How many results may wait by default: enough that a long document does not idle the other cores.</summary>
    public static int DefaultCapacity => Environment.ProcessorCount * 8;

    /// <summary>
    /// Inputs are drawn only as results are taken, so memory does not grow with their number: besides the one drawn and the one
    /// being taken, at most <paramref name="capacity"/> are under way.
    /// </summary>
    public static async Task RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, Func<TInput, TResult> work, Action<TResult> take, int capacity, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var waiting =
            Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(capacity) { SingleReader = true, SingleWriter = true });
        var filling = Task.Run(() => FillAsync(inputs, work, waiting.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in waiting.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                take(await result.ConfigureAwait(false));
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FillAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, Func<TInput, TResult> work, ChannelWriter<Task<TResult>> waiting, CancellationToken stop)
    {
        try
        {
            foreach (var input in inputs)
            {
                await waiting.WriteAsync(Task.Run(() => work(input), stop), stop).ConfigureAwait(false);
            }

            waiting.Complete();
        }
        catch (Exception error) when (waiting.TryComplete(error))
        {
            // The reader of the channel meets the error behind the results that came before it.
        }
    }
}
