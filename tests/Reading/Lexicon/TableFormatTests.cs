using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Lexicon;

/// <summary>What a table by hand must keep as a derived one does: header, order, no entry twice.</summary>
public class TableFormatTests
{
    public static TheoryData<string> Tables =>
        [.. typeof(LexiconTable).Assembly.GetManifestResourceNames()
            .Where(name => Lines(name).Any(line => line.StartsWith("# columns: ", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Header_names_subject_source_and_columns(string table)
    {
        var header = Lines(table).TakeWhile(line => line[0] == '#').ToList();

        Assert.StartsWith("# source: ", header[1], StringComparison.Ordinal);
        Assert.StartsWith("# columns: ", header[^1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Entries_are_sorted_ordinally_and_unique(string table)
    {
        var entries = Entries(table);

        Assert.Equal(entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Entries_have_no_more_columns_than_the_header_names(string table)
    {
        var columns = Lines(table).First(line => line.StartsWith("# columns: ", StringComparison.Ordinal)).Split('|').Length;

        Assert.All(Entries(table), entry => Assert.InRange(entry.Split('\t').Length, 1, columns));
    }

    private static List<string> Entries(string table) => [.. Lines(table).Where(line => line[0] != '#')];

    private static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
