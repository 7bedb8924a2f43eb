namespace Corpus.Source;

/// <summary>Makes a part of a view when it is first asked for; threads that ask at once get one and the same.</summary>
internal static class Once
{
    public static TPart Get<TOwner, TPart>(ref TPart? slot, TOwner owner, Func<TOwner, TPart> make)
        where TPart : class
    {
        var part = Volatile.Read(ref slot);
        if (part is not null)
        {
            return part;
        }

        var made = make(owner);
        return Interlocked.CompareExchange(ref slot, made, null) ?? made;
    }
}
