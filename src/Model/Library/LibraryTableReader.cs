using System.Buffers.Binary;
using Corpus.Source;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of a compiled library, read in place: a look-up allocates nothing and opens no article.</summary>
internal sealed class LibraryTableReader : ILibraryIndex
{
    private readonly IndexSource source;
    private readonly Func<int, int, Article> open;
    private readonly int peopleStart;
    private readonly (int Start, int Count) slugSlots;
    private readonly (int Start, int Count) nameSlots;

    /// <param name="open">Gives the article of a bucket by its number there.</param>
    /// <exception cref="TableVersionException">The index has another format than this assembly reads.</exception>
    public LibraryTableReader(IndexSource source, Func<int, int, Article> open)
    {
        var table = source();
        if (table.Length < LibraryTableFormat.HeaderLength || table[0] != LibraryTableFormat.Magic
            || table[1] != LibraryTableFormat.Version)
        {
            throw new TableVersionException(
                $"The library's index is not of the format {LibraryTableFormat.Version} that this Corpus.Model reads. "
                + "Rebuild the project that compiled the documents with the same version of the Corpus package.");
        }

        this.source = source;
        this.open = open;
        ArticleCount = Number(table, 2);
        PersonCount = Number(table, 2 + LibraryTableFormat.Width);
        peopleStart = LibraryTableFormat.HeaderLength + (ArticleCount * LibraryTableFormat.RowLength);
        slugSlots = (peopleStart + (PersonCount * LibraryTableFormat.RowLength), LibraryHash.Slots(ArticleCount));
        nameSlots = (slugSlots.Start + (slugSlots.Count * LibraryTableFormat.Width), LibraryHash.Slots(PersonCount));
    }

    public int ArticleCount { get; }

    public int PersonCount { get; }

    public Article ArticleAt(int number)
    {
        var table = source();
        return open(Field(table, ArticleRow(number), 0), Field(table, ArticleRow(number), 1));
    }

    public int FindArticle(string slug) => Find(slug, slugSlots.Start, slugSlots.Count, LibraryTableFormat.HeaderLength, field: 2);

    public string PersonAt(int number)
    {
        var table = source();
        return Utf8.Decode(table.Slice(Field(table, PersonRow(number), 0), Field(table, PersonRow(number), 1)));
    }

    public int FindPerson(string name) => Find(name, nameSlots.Start, nameSlots.Count, peopleStart, field: 0);

    public int[] ArticlesNaming(int person)
    {
        var table = source();
        var row = PersonRow(person);
        var articles = new int[Field(table, row, 3)];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = Number(table, Field(table, row, 2) + (i * LibraryTableFormat.Width));
        }

        return articles;
    }

    /// <summary>The number of the row that a key names, -1 where there is none.</summary>
    /// <param name="slots">Where the slots start that the key's hash points into.</param>
    /// <param name="rows">Where the rows start.</param>
    /// <param name="field">The field of a row that says where its key stands; the next says how long it is.</param>
    private int Find(string key, int slots, int count, int rows, int field)
    {
        var table = source();
        for (var slot = LibraryHash.Slot(key, count); ; slot = (slot + 1) & (count - 1))
        {
            var number = Number(table, slots + (slot * LibraryTableFormat.Width)) - 1;
            if (number < 0)
            {
                return number;
            }

            var row = rows + (number * LibraryTableFormat.RowLength);
            if (Utf8.Equal(table.Slice(Field(table, row, field), Field(table, row, field + 1)), key.AsSpan()))
            {
                return number;
            }
        }
    }

    private static int ArticleRow(int number) => LibraryTableFormat.HeaderLength + (number * LibraryTableFormat.RowLength);

    private int PersonRow(int number) => peopleStart + (number * LibraryTableFormat.RowLength);

    private static int Field(ReadOnlySpan<byte> table, int row, int field) => Number(table, row + (field * LibraryTableFormat.Width));

    /// <summary>The number of <see cref="LibraryTableFormat.Width"/> digits at a place: four in one step, then the last.</summary>
    private static int Number(ReadOnlySpan<byte> table, int at)
    {
        var place = table.Slice(at, LibraryTableFormat.Width);
        var digits = BinaryPrimitives.ReadUInt32BigEndian(place) - TableDigits.FourZeros;
        return (int)((digits & 0x3F000000) | ((digits & 0x3F0000) << 2) | ((digits & 0x3F00) << 4) | ((digits & 0x3F) << 6))
            | TableDigits.Value((char)place[4]);
    }
}
