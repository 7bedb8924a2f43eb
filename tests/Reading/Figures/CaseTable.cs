using System.Text;

namespace Corpus.Reading.Tests.Figures;

/// <summary>Reads a table of cases beside the tests: sentence, figure, expectation, and whether the reader is known to miss it.</summary>
internal static class CaseTable
{
    public static TheoryData<string, string, string, bool> Read(string name)
    {
        var cases = new TheoryData<string, string, string, bool>();
        var path = Path.Combine(AppContext.BaseDirectory, "Figures", "Cases", name + ".tsv");
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                cases.Add(columns[0], columns[1], columns[2], columns.Length > 3 && columns[3] == "miss");
            }
        }

        return cases;
    }
}
