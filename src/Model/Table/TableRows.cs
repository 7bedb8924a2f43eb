using System.Text;

namespace Corpus.Table;

/// <summary>Gathers rows and details section by section, then assembles the table once the widths are known.</summary>
internal sealed class TableRows
{
    /// <summary>What an article of news needs; what is over grows by doubling.</summary>
    private const int UsualRows = 64;
    private const int UsualDetails = 1024;

    private readonly List<(TextRange Range, int Detail)> rows = new(UsualRows);
    private readonly int[] counts = new int[TableFormat.Sections];
    private readonly StringBuilder details = new(UsualDetails);
    private int largest;

    /// <summary>Adds a row; sections come in their order. What is written to the result is the row's detail.</summary>
    public DetailWriter Add(TableSection section, TextRange range)
    {
        rows.Add((range, details.Length));
        counts[(int)section]++;
        largest = Math.Max(largest, range.End);
        return new DetailWriter(details);
    }

    public string Assemble()
    {
        var textWidth = TableDigits.Width(largest);
        var tableWidth = TableWidth(textWidth);
        var output = new StringBuilder(Length(textWidth, tableWidth));
        output.Append(TableFormat.Magic).Append(TableFormat.Version).Append(TableDigits.Digit(textWidth))
            .Append(TableDigits.Digit(tableWidth));
        var place = TableFormat.DirectoryStart + TableFormat.DirectoryLength(tableWidth);
        for (var section = 0; section < counts.Length; section++)
        {
            TableDigits.Write(output, counts[section], tableWidth);
            TableDigits.Write(output, place, tableWidth);
            place += counts[section] * TableFormat.RowWidth((TableSection)section, textWidth, tableWidth);
        }

        WriteRows(output, textWidth, tableWidth, place);
        return output.Append(details).ToString();
    }

    private void WriteRows(StringBuilder output, int textWidth, int tableWidth, int detailsStart)
    {
        var next = 0;
        for (var section = 0; section < counts.Length; section++)
        {
            for (var end = next + counts[section]; next < end; next++)
            {
                var (range, detail) = rows[next];
                TableDigits.Write(output, range.Start, textWidth);
                TableDigits.Write(output, range.Length, textWidth);
                if (TableFormat.HasDetails((TableSection)section))
                {
                    TableDigits.Write(output, detailsStart + detail, tableWidth);
                }
            }
        }
    }

    /// <summary>The smallest width that can name every place of a table made with it.</summary>
    private int TableWidth(int textWidth)
    {
        var width = 1;
        while (TableDigits.Width(Length(textWidth, width)) > width)
        {
            width++;
        }

        return width;
    }

    private int Length(int textWidth, int tableWidth)
    {
        var length = TableFormat.DirectoryStart + TableFormat.DirectoryLength(tableWidth) + details.Length;
        for (var section = 0; section < counts.Length; section++)
        {
            length += counts[section] * TableFormat.RowWidth((TableSection)section, textWidth, tableWidth);
        }

        return length;
    }
}
