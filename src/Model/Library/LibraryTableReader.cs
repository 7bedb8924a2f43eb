using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of a compiled library, read in place: a look-up allocates nothing and opens no article.</summary>
internal sealed class LibraryTableReader : ILibraryIndex
{
    private readonly string table;
    private readonly Func<int, int, Article> open;
    private readonly int peopleStart;
    private readonly (int Start, int Count) slugSlots;
    private readonly (int Start, int Count) nameSlots;

    /// <param name="open">Gives the article of a bucket by its number there.</param>
    /// <exception cref="TableVersionException">The index has another format than this assembly reads.</exception>
    public LibraryTableReader(string table, Func<int, int, Article> open)
    {
        if (table.Length < LibraryTableFormat.HeaderLength || table[0] != LibraryTableFormat.Magic
            || table[1] != LibraryTableFormat.Version)
        {
            throw new TableVersionException(
                $"The library's index is not of the format {LibraryTableFormat.Version} that this Corpus.Model reads. "
                + "Rebuild the project that compiled the documents with the same version of the Corpus package.");
        }

        this.table = table;
        this.open = open;
        ArticleCount = Number(2);
        PersonCount = Number(2 + LibraryTableFormat.Width);
        peopleStart = LibraryTableFormat.HeaderLength + (ArticleCount * LibraryTableFormat.RowLength);
        slugSlots = (peopleStart + (PersonCount * LibraryTableFormat.RowLength), LibraryHash.Slots(ArticleCount));
        nameSlots = (slugSlots.Start + (slugSlots.Count * LibraryTableFormat.Width), LibraryHash.Slots(PersonCount));
    }

    public int ArticleCount { get; }

    public int PersonCount { get; }

    public Article ArticleAt(int number) => open(Field(ArticleRow(number), 0), Field(ArticleRow(number), 1));

    public int FindArticle(string slug)
    {
        var (start, count) = slugSlots;
        for (var slot = LibraryHash.Slot(slug, count); ; slot = (slot + 1) & (count - 1))
        {
            var number = Number(start + (slot * LibraryTableFormat.Width)) - 1;
            if (number < 0 || Names(ArticleRow(number), 2, slug))
            {
                return number;
            }
        }
    }

    public string PersonAt(int number) => table.Substring(Field(PersonRow(number), 0), Field(PersonRow(number), 1));

    public int FindPerson(string name)
    {
        var (start, count) = nameSlots;
        for (var slot = LibraryHash.Slot(name, count); ; slot = (slot + 1) & (count - 1))
        {
            var number = Number(start + (slot * LibraryTableFormat.Width)) - 1;
            if (number < 0 || Names(PersonRow(number), 0, name))
            {
                return number;
            }
        }
    }

    public int[] ArticlesNaming(int person)
    {
        var row = PersonRow(person);
        var articles = new int[Field(row, 3)];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = Number(Field(row, 2) + (i * LibraryTableFormat.Width));
        }

        return articles;
    }

    /// <summary>Whether the place and length that a row's fields give hold the key.</summary>
    private bool Names(int row, int field, string key) =>
        Field(row, field + 1) == key.Length && table.AsSpan(Field(row, field), key.Length).SequenceEqual(key.AsSpan());

    private static int ArticleRow(int number) => LibraryTableFormat.HeaderLength + (number * LibraryTableFormat.RowLength);

    private int PersonRow(int number) => peopleStart + (number * LibraryTableFormat.RowLength);

    private int Field(int row, int field) => Number(row + (field * LibraryTableFormat.Width));

    /// <summary>The number of <see cref="LibraryTableFormat.Width"/> digits at a place: four in one step, then the last.</summary>
    private int Number(int at)
    {
        var digits = LibraryHash.Block(table.AsSpan(at, LibraryTableFormat.Width)) - TableDigits.FourZeros;
        return (((int)digits & 0x3F) << 24) | (((int)(digits >> 16) & 0x3F) << 18) | (((int)(digits >> 32) & 0x3F) << 12)
            | ((int)(digits >> 48) << 6) | TableDigits.Value(table[at + 4]);
    }
}
