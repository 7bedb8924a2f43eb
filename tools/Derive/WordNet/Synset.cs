namespace Derive.WordNet;

/// <summary>A set of synonyms: one meaning.</summary>
/// <param name="Offset">Its address in the data file, which is also its identity.</param>
/// <param name="File">Field of meaning.</param>
/// <param name="Words">Spellings with their capitals, underscores turned into spaces.</param>
/// <param name="Pointers">Relations to other synsets.</param>
internal sealed record Synset(int Offset, LexicographerFile File, IReadOnlyList<string> Words, IReadOnlyList<Pointer> Pointers)
{
    /// <summary>Offsets of the synsets that the relation <paramref name="symbol"/> leads to.</summary>
    public IEnumerable<int> Related(string symbol) =>
        Pointers.Where(pointer => pointer.Symbol == symbol).Select(pointer => pointer.Target);
}

/// <summary>A relation by its symbol in wninput(5WN): <c>@</c> is hypernym, <c>@i</c> class of an instance, <c>\</c> pertains to.</summary>
internal readonly record struct Pointer(string Symbol, int Target);
