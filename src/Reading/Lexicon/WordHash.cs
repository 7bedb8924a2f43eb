namespace Corpus.Reading.Lexicon;

/// <summary>The hash of a word that takes no notice of case; the tokenizer feeds it a character at a time.</summary>
internal struct WordHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private uint state;

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
}
