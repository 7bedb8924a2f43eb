using System.Text;

namespace Corpus.Reading.Lexicon;

/// <summary>Reads a table of the lexicon: lines of tab-separated columns, <c>#</c> lines are its header.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of an embedded table, by its file name without <c>.tsv</c>.</summary>
    /// <exception cref="InvalidOperationException">No such table is embedded: the project file or the name is wrong.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon has no table '{name}'; tables are the *.tsv files below src/Reading.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>What stands in the first column of an embedded table.</summary>
    public static IEnumerable<string> Words(string name) => Rows(name).Select(row => row[0]);

    /// <summary>What stands in the second column of the rows of a kind, which is the first column.</summary>
    public static IEnumerable<string> Words(string name, string kind) => Rows(name).Where(row => row[0] == kind).Select(row => row[1]);

    /// <summary>The words of a table whose first column is the lemma and whose second is its other forms, parted by spaces.</summary>
    public static IEnumerable<string> Forms(string name) => Rows(name).SelectMany(FormsOf);

    /// <summary>The lemma of a row and its other forms.</summary>
    public static string[] FormsOf(string[] row) => (row[0] + " " + row[1]).Split(' ');

    /// <summary>A column of a row; empty where the row ends before it.</summary>
    public static string Column(string[] row, int column) => column < row.Length ? row[column] : "";
}
