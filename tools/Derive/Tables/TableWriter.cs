using System.Text;

namespace Derive.Tables;

/// <summary>Writes tables as the lexicon reads them: <c>#</c> header, one entry a line, sorted ordinally, tabs between columns.</summary>
internal sealed class TableWriter(string folder)
{
    private const string Command = "dotnet run --project tools/Derive";

    public void Write(IEnumerable<Table> tables)
    {
        foreach (var table in tables)
            Write(table);
    }

    private void Write(Table table)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
            lines.Add(Line(row));

        var text = new StringBuilder()
            .Append("# ").Append(table.Subject).Append('\n')
            .Append("# source: ").Append(table.Source).Append('\n')
            .Append("# licence: ").Append(table.Licence).Append(" (NOTICE)\n")
            .Append("# derived by: ").Append(Command).Append('\n')
            .Append("# columns: ").AppendJoin(" | ", table.Columns).Append('\n');
        foreach (var line in lines)
            text.Append(line).Append('\n');

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, table.Name + ".tsv"), text.ToString());
        Console.WriteLine($"{lines.Count,6} {table.Name}");
    }

    /// <summary>Columns joined by tabs; empty columns at the end are left out, because editors trim them.</summary>
    private static string Line(string[] row)
    {
        foreach (var column in row)
        {
            if (column.AsSpan().ContainsAny('\t', '\n', '\r'))
                throw new InvalidOperationException($"A column may not hold a tab or a line end: {column}");
        }

        return string.Join('\t', row).TrimEnd('\t');
    }
}
