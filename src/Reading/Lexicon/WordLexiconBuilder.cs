namespace Corpus.Reading.Lexicon;

/// <summary>Gathers the words of all tables into a <see cref="WordLexicon"/>.</summary>
internal sealed class WordLexiconBuilder
{
    private const string Historic = "historic";

    private readonly Dictionary<string, int> numbers = new(32_768, StringComparer.Ordinal);
    private readonly List<string> words = [""];
    private readonly List<WordClass> classes = [WordClass.None];

    public static WordLexicon Build()
    {
        var builder = new WordLexiconBuilder();
        foreach (var (table, wordClass) in WordTables.Inflected)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                builder.AddEntry(row[0], wordClass);
                builder.AddForms(LexiconTable.Column(row, 1), wordClass);
            }
        }

        foreach (var (table, wordClass) in WordTables.Plain)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                builder.AddEntry(row[0], wordClass);
            }
        }

        foreach (var row in LexiconTable.Rows(WordTables.FunctionWords))
        {
            WordTables.FunctionClasses.TryGetValue(LexiconTable.Column(row, 2), out var wordClass);
            builder.AddEntry(row[0], wordClass);
            builder.AddForms(LexiconTable.Column(row, 1), wordClass);
        }

        foreach (var (table, column, wordClass) in WordTables.Marked)
        {
            builder.AddSpellings(table, column, wordClass);
        }

        foreach (var (table, column) in WordTables.Spellings)
        {
            builder.AddSpellings(table, column, WordClass.None);
        }

        return new WordLexicon(builder.words, builder.classes);
    }

    private void AddSpellings(string table, int column, WordClass wordClass)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            var historic = wordClass != WordClass.None && row[row.Length - 1] == Historic;
            foreach (var spelling in historic ? [] : LexiconTable.Column(row, column).Split('|'))
            {
                AddEntry(spelling, wordClass);
            }
        }
    }

    /// <summary>Adds a word; a phrase lends its class to none of its words, they only become known.</summary>
    private void AddEntry(string entry, WordClass wordClass)
    {
        var parts = PhraseWords.Split(entry);
        foreach (var part in parts)
        {
            Add(part, parts.Count == 1 ? wordClass : WordClass.None);
        }
    }

    /// <summary>Adds space-separated forms; the words of one form are joined by <c>_</c>.</summary>
    private void AddForms(string forms, WordClass wordClass)
    {
        foreach (var form in forms.Split(' '))
        {
            if (form.Length > 0)
            {
                AddEntry(form.Replace('_', ' '), wordClass);
            }
        }
    }

    private void Add(string word, WordClass wordClass)
    {
        var folded = Fold(word);
        if (numbers.TryGetValue(folded, out var number))
        {
            classes[number] |= wordClass;
            return;
        }

        numbers.Add(folded, words.Count);
        words.Add(folded);
        classes.Add(wordClass);
    }

    private static string Fold(string word)
    {
        var folded = word.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = WordHash.Fold(folded[i]);
        }

        return new string(folded);
    }
}
