namespace Corpus.Reading.Lexicon;

/// <summary>The hash of a word that takes no notice of case; the tokenizer feeds it a character at a time.</summary>
internal struct WordHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>What undoes so many steps that added nothing.</summary>
    private static readonly uint[] Undone = PowersOfInverse();

    private uint state;

    /// <summary>Of a short word, in as many steps whatever its length: the empty places behind it are hashed too, and undone.</summary>
    public static uint Of(in ShortWord word)
    {
        var letters = word.Letters;
        var hash = (Offset ^ (byte)letters) * Prime;
        hash = (hash ^ (byte)(letters >> 8)) * Prime;
        hash = (hash ^ (byte)(letters >> 16)) * Prime;
        hash = (hash ^ (byte)(letters >> 24)) * Prime;
        hash = (hash ^ (byte)(letters >> 32)) * Prime;
        hash = (hash ^ (byte)(letters >> 40)) * Prime;
        hash = (hash ^ (byte)(letters >> 48)) * Prime;
        hash = (hash ^ (byte)(letters >> 56)) * Prime;
        return hash * Undone[word.Length];
    }

    public static WordHash Start() => new() { state = Offset };

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Start();
        foreach (var c in word)
        {
            hash.Add(c);
        }

        return hash.Value;
    }

    public readonly uint Value => state;

    /// <summary>Adds what <see cref="Fold"/> would leave as it is.</summary>
    public void AddFolded(char c) => state = (state ^ c) * Prime;

    public void Add(char c) => state = (state ^ Fold(c)) * Prime;

    /// <summary>Lower case, and the typographic apostrophe as the straight one, so that one table entry serves both.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>By the length of a short word.</summary>
    private static uint[] PowersOfInverse()
    {
        // Newton's step doubles the bits that are right; an odd number is its own inverse in three.
        var inverse = Prime;
        for (var i = 0; i < 4; i++)
        {
            inverse *= 2 - (Prime * inverse);
        }

        var powers = new uint[ShortWord.Longest + 1];
        powers[ShortWord.Longest] = 1;
        for (var length = ShortWord.Longest - 1; length >= 0; length--)
        {
            powers[length] = powers[length + 1] * inverse;
        }

        return powers;
    }
}
