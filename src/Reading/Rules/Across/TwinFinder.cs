namespace Corpus.Reading.Rules.Across;

/// <summary>Finds twins for a host that asks again after each edit: what it found last is remembered, and what changed since is looked at. What is found
/// depends on the documents alone.</summary>
internal sealed class TwinFinder<TItem>(TwinMeasure<TItem> measure)
    where TItem : IEquatable<TItem>
{
    private TwinIndex<TItem> last = new(measure);

    public EquatableArray<TwinPair> Among(IReadOnlyList<TwinGroup<TItem>> groups, CancellationToken cancellation)
    {
        var next = Volatile.Read(ref last).With(groups, cancellation);
        Volatile.Write(ref last, next);
        return next.Pairs();
    }
}
