using Corpus.Table;

namespace Corpus.Index;

/// <summary>Reads the index that <see cref="IndexWriter"/> wrote, in place and on demand.</summary>
internal sealed class CompiledIndex : ILibraryIndex
{
    private readonly string table;
    private readonly IndexFormat format;
    private readonly Func<int, int, Article> open;
    private readonly NameSlots slugs;
    private readonly NameSlots names;

    /// <param name="table">What <see cref="IndexWriter.Write"/> wrote.</param>
    /// <param name="open">Gives the article of a bucket and a place in it.</param>
    /// <exception cref="TableVersionException">The index has another format than this assembly reads.</exception>
    public CompiledIndex(string table, Func<int, int, Article> open)
    {
        if (table.Length < IndexFormat.RowsAt || table[0] != IndexFormat.Magic || table[1] != IndexFormat.Version)
        {
            throw new TableVersionException(
                $"The index of this library is none that this Corpus.Model reads (format {IndexFormat.Version}). "
                + "Rebuild the project that compiled the library with the same version of the Corpus package.");
        }

        this.table = table;
        this.open = open;
        ArticleCount = Read(IndexFormat.ArticlesAt, IndexFormat.CountWidth);
        PersonCount = Read(IndexFormat.PeopleAt, IndexFormat.CountWidth);
        format = new IndexFormat(
            ArticleCount,
            PersonCount,
            Read(IndexFormat.AppearancesAt, IndexFormat.CountWidth),
            Read(IndexFormat.NameLengthAt, IndexFormat.CountWidth));
        slugs = new NameSlots(table, format.SlugSlotsAt, ArticleCount);
        names = new NameSlots(table, format.PersonSlotsAt, PersonCount);
    }

    public int ArticleCount { get; }

    public int PersonCount { get; }

    public Article ArticleAt(int number)
    {
        var row = IndexFormat.RowsAt + (number * IndexFormat.ArticleRowWidth);
        return open(Read(row, IndexFormat.BucketWidth), Read(row + IndexFormat.BucketWidth, IndexFormat.PlaceWidth));
    }

    public int FindArticle(string slug) =>
        slugs.Find(slug, (number, wanted) => string.Equals(ArticleAt(number).Slug, wanted, StringComparison.Ordinal));

    public string PersonAt(int number) => table.Substring(format.NamesAt + NameStart(number), NameLength(number));

    public int FindPerson(string name) => names.Find(
        name,
        (number, wanted) => NameLength(number) == wanted.Length
            && string.CompareOrdinal(table, format.NamesAt + NameStart(number), wanted, 0, wanted.Length) == 0);

    public int[] ArticlesNaming(int person)
    {
        var start = AppearanceStart(person);
        var articles = new int[AppearanceStart(person + 1) - start];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = Read(format.AppearanceRowsAt + ((start + i) * format.ArticleNumberWidth), format.ArticleNumberWidth);
        }

        return articles;
    }

    private int NameStart(int person) => Read(format.PersonRowsAt + (person * format.PersonRowWidth), format.NameStartWidth);

    private int NameLength(int person) => NameStart(person + 1) - NameStart(person);

    private int AppearanceStart(int person) =>
        Read(format.PersonRowsAt + (person * format.PersonRowWidth) + format.NameStartWidth, format.AppearanceStartWidth);

    private int Read(int at, int width) => TableDigits.Read(table, at, width);
}
