namespace Corpus.Reading.Lexicon;

/// <summary>All words that any table knows, each with a number and its classes, in one open-addressing hash table.
/// Immutable; built once per process.</summary>
internal sealed class WordLexicon
{
    /// <summary>The number of every word that no table knows.</summary>
    public const int Unknown = 0;

    private const int LeastSlots = 1024;

    // A look-up waits for memory more than it works. So a slot holds all that is asked of a word, and what turns other words down: a look-up
    // touches the slot and the word's letters, which stand in one array.
    private readonly Slot[] slots;
    private readonly char[] letters;
    private readonly WordClass[] classes;

    internal WordLexicon(List<string> words, List<WordClass> classes)
    {
        this.classes = classes.ToArray();
        letters = string.Concat(words).ToCharArray();
        slots = new Slot[SlotsFor(words.Count)];
        var start = words[Unknown].Length;
        for (var i = Unknown + 1; i < words.Count; i++)
        {
            Add(new Slot(WordHash.Of(words[i].AsSpan()), i, start, words[i].Length, classes[i]));
            start += words[i].Length;
        }
    }

    public static WordLexicon Default => Shared.Instance;

    /// <summary>How many numbers there are; stage tables are arrays of this length, indexed by a token's lexeme.</summary>
    public int Count => classes.Length;

    public WordClass ClassesOf(int lexeme) => classes[lexeme];

    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word), out _);

    /// <summary>What a word of any case can be; nothing where no table has it.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word)
    {
        Find(word, WordHash.Of(word), out var found);
        return found;
    }

    /// <summary>The number of a word of any case, <see cref="Unknown"/> where no table has it.</summary>
    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    /// <param name="found">What the word can be.</param>
    public int Find(ReadOnlySpan<char> word, uint hash, out WordClass found)
    {
        var table = slots;
        for (var at = hash; ; at++)
        {
            ref readonly var slot = ref table[(int)(at & (uint)(table.Length - 1))];
            if (slot.Lexeme == Unknown || (slot.Hash == hash && Same(slot, word)))
            {
                found = slot.Classes;
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

    private void Add(in Slot word)
    {
        var at = word.Hash & (uint)(slots.Length - 1);
        while (slots[at].Lexeme != Unknown)
        {
            at = (at + 1) & (uint)(slots.Length - 1);
        }

        slots[at] = word;
    }

    private bool Same(in Slot slot, ReadOnlySpan<char> word)
    {
        var entry = letters.AsSpan(slot.Start, slot.Length);
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

    private readonly struct Slot(uint hash, int lexeme, int start, int length, WordClass classes)
    {
        public readonly uint Hash = hash;
        public readonly int Lexeme = lexeme;
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly WordClass Classes = classes;
    }

    private static class Shared
    {
        internal static readonly WordLexicon Instance = WordLexiconBuilder.Build();
    }
}
