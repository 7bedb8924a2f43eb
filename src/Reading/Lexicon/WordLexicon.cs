namespace Corpus.Reading.Lexicon;

/// <summary>All words that any table knows, each with a number and its classes, in one open-addressing hash table.
/// Immutable; built once per process.</summary>
internal sealed class WordLexicon
{
    /// <summary>The number of every word that no table knows.</summary>
    public const int Unknown = 0;

    private const int LeastSlots = 1024;

    // A look-up waits for memory more than it works, so the tables are small: a byte of each word's hash in its slot, which turns down most
    // words that no table has, the slot's lexeme, and for each lexeme what is asked of it and where its letters stand in one array.
    private readonly byte[] tags;
    private readonly int[] lexemes;
    private readonly Entry[] entries;
    private readonly char[] letters;
    private readonly ShortWordTable shortWords;

    internal WordLexicon(List<string> words, List<WordClass> classes)
    {
        letters = string.Concat(words).ToCharArray();
        shortWords = new ShortWordTable(words, classes);
        entries = new Entry[words.Count];
        lexemes = new int[SlotsFor(words.Count)];
        tags = new byte[lexemes.Length];
        var start = words[Unknown].Length;
        for (var i = Unknown + 1; i < words.Count; i++)
        {
            entries[i] = new Entry(classes[i], start, words[i].Length);
            Add(WordHash.Of(words[i].AsSpan()), i);
            start += words[i].Length;
        }
    }

    public static WordLexicon Default => Shared.Instance;

    /// <summary>How many numbers there are; stage tables are arrays of this length, indexed by a token's lexeme.</summary>
    public int Count => entries.Length;

    public WordClass ClassesOf(int lexeme) => entries[lexeme].Classes;

    public int Find(ReadOnlySpan<char> word) => Find(word, out _);

    /// <summary>What a word of any case can be; nothing where no table has it.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word)
    {
        Find(word, out var found);
        return found;
    }

    /// <summary>The same for a word that was read as one number.</summary>
    public int Find(in ShortWord word, out WordClass found) => shortWords.Find(word.Letters, out found);

    /// <summary>The same for the word with the stop behind it.</summary>
    public int FindStopped(in ShortWord word, out WordClass found) => shortWords.Find(word.LettersWithStop, out found);

    /// <summary>The number of a word of any case, <see cref="Unknown"/> where no table has it.</summary>
    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    /// <param name="found">What the word can be.</param>
    public int Find(ReadOnlySpan<char> word, uint hash, out WordClass found)
    {
        var (near, tag) = (tags, TagOf(hash));
        for (var at = hash; ; at++)
        {
            var place = (int)(at & (uint)(near.Length - 1));
            if (near[place] == 0)
            {
                found = WordClass.None;
                return Unknown;
            }

            if (near[place] == tag)
            {
                var lexeme = lexemes[place];
                ref readonly var entry = ref entries[lexeme];
                if (entry.Length == word.Length && Same(letters.AsSpan(entry.Start, entry.Length), word))
                {
                    found = entry.Classes;
                    return lexeme;
                }
            }
        }
    }

    private int Find(ReadOnlySpan<char> word, out WordClass found) => ShortWord.Of(word) is var letters and not 0
        ? shortWords.Find(letters, out found)
        : Find(word, WordHash.Of(word), out found);

    /// <summary>Of the bits that do not choose the slot; never 0, which says that the slot is empty.</summary>
    private static byte TagOf(uint hash) => (byte)((hash >> 24) | 1);

    private static int SlotsFor(int words)
    {
        var size = LeastSlots;
        while (size < words * 2)
        {
            size *= 2;
        }

        return size;
    }

    private void Add(uint hash, int lexeme)
    {
        var at = hash & (uint)(tags.Length - 1);
        while (tags[at] != 0)
        {
            at = (at + 1) & (uint)(tags.Length - 1);
        }

        (tags[at], lexemes[at]) = (TagOf(hash), lexeme);
    }

    private static bool Same(ReadOnlySpan<char> entry, ReadOnlySpan<char> word)
    {
        // Most words of a text are written small, as the table writes them.
        if (word.SequenceEqual(entry))
        {
            return true;
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

    private readonly struct Entry(WordClass classes, int start, int length)
    {
        public readonly WordClass Classes = classes;
        public readonly int Start = start;
        public readonly int Length = length;
    }

    private static class Shared
    {
        internal static readonly WordLexicon Instance = WordLexiconBuilder.Build();
    }
}
