namespace Derive.Tables;

/// <summary>Reads a table that the writer wrote, or one by hand.</summary>
internal static class TableReader
{
    public static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
