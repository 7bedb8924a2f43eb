using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of a compiled library, read in place: a look-up allocates nothing and opens no article.</summary>
internal sealed class LibraryTableReader : ILibraryIndex
{
    private readonly string table;
    private readonly Func<int, int, Article> open;

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
    }

    public int ArticleCount { get; }

    public int PersonCount { get; }

    private int PeopleStart => LibraryTableFormat.HeaderLength + (ArticleCount * LibraryTableFormat.RowLength);

    private int SlugSlotsStart => PeopleStart + (PersonCount * LibraryTableFormat.RowLength);

    private int NameSlotsStart => SlugSlotsStart + (LibraryHash.Slots(ArticleCount) * LibraryTableFormat.Width);

    public Article ArticleAt(int number) => open(Field(ArticleRow(number), 0), Field(ArticleRow(number), 1));

    public int FindArticle(string slug)
    {
        var slots = LibraryHash.Slots(ArticleCount);
        for (var slot = LibraryHash.Slot(slug, slots); ; slot = (slot + 1) & (slots - 1))
        {
            var number = Number(SlugSlotsStart + (slot * LibraryTableFormat.Width)) - 1;
            if (number < 0 || Names(ArticleRow(number), 2, slug))
            {
                return number;
            }
        }
    }

    public string PersonAt(int number) => table.Substring(Field(PersonRow(number), 0), Field(PersonRow(number), 1));

    public int FindPerson(string name)
    {
        var slots = LibraryHash.Slots(PersonCount);
        for (var slot = LibraryHash.Slot(name, slots); ; slot = (slot + 1) & (slots - 1))
        {
            var number = Number(NameSlotsStart + (slot * LibraryTableFormat.Width)) - 1;
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
        Field(row, field + 1) == key.Length && string.CompareOrdinal(table, Field(row, field), key, 0, key.Length) == 0;

    private static int ArticleRow(int number) => LibraryTableFormat.HeaderLength + (number * LibraryTableFormat.RowLength);

    private int PersonRow(int number) => PeopleStart + (number * LibraryTableFormat.RowLength);

    private int Field(int row, int field) => Number(row + (field * LibraryTableFormat.Width));

    private int Number(int at) => TableDigits.Read(table, at, LibraryTableFormat.Width);
}
