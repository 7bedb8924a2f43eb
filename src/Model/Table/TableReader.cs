using Corpus.Facts;

namespace Corpus.Table;

/// <summary>Reads facts out of a table on demand: nothing is decoded before it is asked for.</summary>
internal readonly struct TableReader
{
    private readonly string table;
    private readonly int textWidth;
    private readonly int tableWidth;

    /// <exception cref="TableVersionException">The table has another format than this assembly reads.</exception>
    public TableReader(string table, string path)
    {
        if (table.Length < TableFormat.DirectoryStart || table[0] != TableFormat.Magic || table[1] != TableFormat.Version)
        {
            throw Refuse(table, path);
        }

        this.table = table;
        textWidth = TableDigits.Read(table, 2, 1);
        tableWidth = TableDigits.Read(table, 3, 1);
    }

    public int Count(TableSection section) => TableDigits.Read(table, Entry(section), tableWidth);

    public TextRange RangeAt(TableSection section, int index)
    {
        var row = Row(section, index);
        var start = TableDigits.Read(table, row, textWidth);
        return new TextRange(start, start + TableDigits.Read(table, row + textWidth, textWidth));
    }

    /// <summary>The words of the section's first row; null where it has none. The first thing that a cold process asks for, so in few
    /// steps: each method that it calls is compiled then.</summary>
    public string? FirstText(TableSection section, string text)
    {
        var entry = TableFormat.DirectoryStart + ((int)section * 2 * tableWidth);
        if (TableDigits.Read(table, entry, tableWidth) == 0)
        {
            return null;
        }

        var row = TableDigits.Read(table, entry + tableWidth, tableWidth);
        return text.Substring(TableDigits.Read(table, row, textWidth), TableDigits.Read(table, row + textWidth, textWidth));
    }

    public TextRange? Single(TableSection section) => Count(section) > 0 ? RangeAt(section, 0) : null;

    public PublishedFact? Published => Count(TableSection.Published) > 0
        ? new PublishedFact(RangeAt(TableSection.Published, 0), CalendarDate.FromDayNumber(Detail(TableSection.Published, 0).Number()))
        : null;

    public ImageFact Image(int index) => FactCodec.ReadImage(RangeAt(TableSection.Images, index), Detail(TableSection.Images, index));

    public VideoFact Video(int index) => FactCodec.ReadVideo(RangeAt(TableSection.Videos, index), Detail(TableSection.Videos, index));

    public QuoteFact Quote(int index) => FactCodec.ReadQuote(RangeAt(TableSection.Quotes, index), Detail(TableSection.Quotes, index));

    public FigureFact Figure(int index) => FactCodec.ReadFigure(RangeAt(TableSection.Figures, index), Detail(TableSection.Figures, index));

    public PersonFact Person(int index) => FactCodec.ReadPerson(Detail(TableSection.People, index));

    public FindingFact Finding(int index) =>
        FactCodec.ReadFinding(RangeAt(TableSection.Findings, index), Detail(TableSection.Findings, index));

    private DetailReader Detail(TableSection section, int index) =>
        new(table, TableDigits.Read(table, Row(section, index) + (2 * textWidth), tableWidth));

    private int Row(TableSection section, int index) =>
        TableDigits.Read(table, Entry(section) + tableWidth, tableWidth) + (index * TableFormat.RowWidth(section, textWidth, tableWidth));

    private int Entry(TableSection section) => TableFormat.DirectoryStart + ((int)section * 2 * tableWidth);

    private static TableVersionException Refuse(string table, string path)
    {
        var isTable = table.Length >= TableFormat.DirectoryStart && table[0] == TableFormat.Magic;
        var found = isTable ? $"has format {table[1]}" : "is no table of Corpus";
        return new TableVersionException(
            $"The table of '{path}' {found}; this Corpus.Model reads format {TableFormat.Version}. "
            + "Rebuild the project that compiled the document with the same version of the Corpus package.");
    }
}
