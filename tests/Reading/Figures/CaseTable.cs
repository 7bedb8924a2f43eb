using System.Text;

namespace Corpus.Reading.Tests.Figures;

/// <summary>Reads a table of cases beside the tests: sentence, figure, expectation, and whether the reader is known to miss it.</summary>
internal static class CaseTable
{
    public static TheoryData<string, string, string, bool> Read(string name)
    {
        var cases = new TheoryData<string, string, string, bool>();
        foreach (var line in Lines(name))
        {
            var columns = line.Split('\t');
            cases.Add(columns[0], columns[1], columns[2], columns.Length > 3 && columns[3] == "miss");
        }

        return cases;
    }

    /// <summary>The lines of a table that are cases.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Figures", "Cases", name + ".tsv"), Encoding.UTF8)
            .Where(line => line.Length > 0 && line[0] != '#');
}
