using Corpus.Cli.Streaming;

namespace Corpus.Cli.Tests.Streaming;

public class OrderedPipelineTests
{
    private const int Capacity = 4;

    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs_however_long_each_takes()
    {
        var taken = new List<int>();
        await OrderedPipeline.RunAsync(Enumerable.Range(0, 500), Slowly, taken.Add, Capacity, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 500), taken);

        static int Slowly(int input)
        {
            Thread.SpinWait((input * 7919 % 13) * 1000);
            return input;
        }
    }

    [Fact]
    public async Task No_more_inputs_are_drawn_than_may_wait()
    {
        var (drawn, taken, most) = (0, 0, 0);
        await OrderedPipeline.RunAsync(Inputs(), input => input, Take, Capacity, CancellationToken.None);

        // What waits, the one drawn that finds no room yet, and the one that is being taken.
        Assert.InRange(most, 1, Capacity + 2);

        IEnumerable<int> Inputs()
        {
            for (var i = 0; i < 10_000; i++)
            {
                Interlocked.Increment(ref drawn);
                yield return i;
            }
        }

        void Take(int input)
        {
            most = Math.Max(most, Volatile.Read(ref drawn) - taken);
            taken++;
        }
    }

    [Fact]
    public async Task An_input_that_fails_to_come_lets_the_ones_before_it_through()
    {
        var taken = new List<int>();
        var run = OrderedPipeline.RunAsync(Inputs(), input => input, taken.Add, Capacity, CancellationToken.None);
        await Assert.ThrowsAsync<InvalidDataException>(() => run);
        Assert.Equal([1, 2], taken);

        static IEnumerable<int> Inputs()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task Cancellation_stops_an_endless_input()
    {
        using var source = new CancellationTokenSource();
        var run = OrderedPipeline.RunAsync(Endless(), input => input, _ => source.Cancel(), Capacity, source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);

        static IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return 0;
            }
        }
    }

    [Fact]
    public async Task A_taker_that_throws_stops_the_drawing()
    {
        var run = OrderedPipeline.RunAsync(
            Enumerable.Range(0, int.MaxValue), input => input, _ => throw new IOException(), Capacity, CancellationToken.None);
        await Assert.ThrowsAsync<IOException>(() => run);
    }
}
