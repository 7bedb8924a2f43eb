namespace Corpus.Reading.Lexicon;

/// <summary>Which table gives which class. To add a table: put the file beside the others and name it here.</summary>
internal static class WordTables
{
    /// <summary>Tables of words: every form in the first two columns (lemma; inflected forms) gets the class.</summary>
    public static readonly (string Table, WordClass Class)[] All =
    [
    ];

    /// <summary>Tables of a stage's own: the column whose spellings, parted by <c>|</c>, the lexicon must know so that phrases of them can be matched.</summary>
    public static readonly (string Table, int Column)[] Spellings =
    [
    ];
}
