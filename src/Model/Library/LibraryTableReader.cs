using System.Buffers.Binary;
using Corpus.Source;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of a compiled library, read in place: a look-up allocates nothing.</summary>
internal sealed class LibraryTableReader : ILibraryIndex
{
    private readonly IndexSource source;
    private readonly Func<int, int, Article> open;
    private readonly int peopleStart;
    private readonly KeySlots slugs;
    private readonly KeySlots names;

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
        PersonCount = Field(table, 2, 1);
        peopleStart = LibraryTableFormat.HeaderLength + (ArticleCount * LibraryTableFormat.ArticleRow);
        slugs = new KeySlots(
            peopleStart + (PersonCount * LibraryTableFormat.PersonRow), LibraryHash.Slots(ArticleCount), Field(table, 2, 2) > 0);
        names = new KeySlots(slugs.End, LibraryHash.Slots(PersonCount), Field(table, 2, 3) > 0);
    }

    public int ArticleCount { get; }

    public int PersonCount { get; }

    public Article ArticleAt(int number)
    {
        var table = source();
        var row = LibraryTableFormat.HeaderLength + (number * LibraryTableFormat.ArticleRow);
        return open(Field(table, row, 0), Field(table, row, 1));
    }

    public int CandidateArticle(string slug, ref int tried) => slugs.Candidate(source(), slug, ref tried);

    public string PersonAt(int number)
    {
        var table = source();
        return Utf8.Decode(table.Slice(Field(table, PersonRow(number), 0), Field(table, PersonRow(number), 1)));
    }

    public int CandidatePerson(string name, ref int tried) => names.Candidate(source(), name, ref tried);

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

    private int PersonRow(int number) => peopleStart + (number * LibraryTableFormat.PersonRow);

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
