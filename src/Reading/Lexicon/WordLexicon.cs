namespace Corpus.Reading.Lexicon;

/// <summary>All words that any table knows, each with a number and its classes, in one open-addressing hash table.
/// Immutable; built once per process.</summary>
internal sealed class WordLexicon
{
    /// <summary>The number of every word that no table knows.</summary>
    public const int Unknown = 0;

    private const int LeastSlots = 1024;

    // A look-up of a rare word is a wait for memory. So a slot holds the whole hash, which alone turns down almost every other word, and
    // all words stand in one array.
    private readonly Slot[] slots;
    private readonly int[] starts;
    private readonly char[] letters;
    private readonly WordClass[] classes;

    internal WordLexicon(List<string> words, List<WordClass> classes)
    {
        this.classes = classes.ToArray();
        letters = string.Concat(words).ToCharArray();
        starts = new int[words.Count + 1];
        slots = new Slot[SlotsFor(words.Count)];
        for (var i = 0; i < words.Count; i++)
        {
            starts[i + 1] = starts[i] + words[i].Length;
            if (i != Unknown)
            {
                Add(new Slot(WordHash.Of(words[i].AsSpan()), i));
            }
        }
    }

    public static WordLexicon Default => Shared.Instance;

    /// <summary>How many numbers there are; stage tables are arrays of this length, indexed by a token's lexeme.</summary>
    public int Count => classes.Length;

    public WordClass ClassesOf(int lexeme) => classes[lexeme];

    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The number of a word of any case, <see cref="Unknown"/> where no table has it.</summary>
    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var table = slots;
        for (var at = hash; ; at++)
        {
            var slot = table[(int)(at & (uint)(table.Length - 1))];
            if (slot.Lexeme == Unknown || (slot.Hash == hash && Same(slot.Lexeme, word)))
            {
                return slot.Lexeme;
            }
        }
    }

    private static int SlotsFor(int words)
    {
        var size = LeastSlots;
        while (size < words * 2)
        {
            size *= 2;
        }

        return size;
    }

    private void Add(Slot word)
    {
        var at = word.Hash & (uint)(slots.Length - 1);
        while (slots[at].Lexeme != Unknown)
        {
            at = (at + 1) & (uint)(slots.Length - 1);
        }

        slots[at] = word;
    }

    private bool Same(int lexeme, ReadOnlySpan<char> word)
    {
        var entry = letters.AsSpan(starts[lexeme], starts[lexeme + 1] - starts[lexeme]);
        if (entry.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i] != word[i] && entry[i] != WordHash.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly struct Slot(uint hash, int lexeme)
    {
        public readonly uint Hash = hash;
        public readonly int Lexeme = lexeme;
    }

    private static class Shared
    {
        internal static readonly WordLexicon Instance = WordLexiconBuilder.Build();
    }
}
