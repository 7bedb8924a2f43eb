namespace Corpus.Reading.Lexicon;

/// <summary>All words that any table knows, each with a number and its classes, in one open-addressing hash table.
/// Immutable; built once per process.</summary>
internal sealed class WordLexicon
{
    /// <summary>The number of every word that no table knows.</summary>
    public const int Unknown = 0;

    private readonly int[] slots;
    private readonly uint[] hashes;
    private readonly string[] words;
    private readonly WordClass[] classes;

    internal WordLexicon(List<string> words, List<WordClass> classes)
    {
        this.words = words.ToArray();
        this.classes = classes.ToArray();
        var size = 1024;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        slots = new int[size];
        hashes = new uint[words.Count];
        for (var i = 1; i < words.Count; i++)
        {
            hashes[i] = WordHash.Of(words[i].AsSpan());
            var slot = hashes[i] & (uint)(size - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            slots[slot] = i;
        }
    }

    public static WordLexicon Default => Shared.Instance;

    /// <summary>How many numbers there are; stage tables are arrays of this length, indexed by a token's lexeme.</summary>
    public int Count => words.Length;

    public WordClass ClassesOf(int lexeme) => classes[lexeme];

    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The number of a word of any case, <see cref="Unknown"/> where no table has it.</summary>
    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)(slots.Length - 1);
        for (var slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var lexeme = slots[slot];
            if (hashes[lexeme] == hash && Same(words[lexeme], word))
            {
                return lexeme;
            }
        }

        return Unknown;
    }

    private static bool Same(string entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i] != WordHash.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static class Shared
    {
        internal static readonly WordLexicon Instance = WordLexiconBuilder.Build();
    }
}
