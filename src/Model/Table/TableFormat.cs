namespace Corpus.Table;

/// <summary>The frame of a table, shared by its writer and its reader.</summary>
/// <remarks>
/// A table is: the magic <c>C</c> and the version; the width of a text position and of a table position, a digit each; a directory that
/// gives each section its count and the place of its rows; the rows, each a start, a length and, where the section has details, their
/// place; the details. Rows have one width, so that row i is found without reading the rows before it.
/// </remarks>
internal static class TableFormat
{
    public const char Magic = 'C';

    /// <summary>Raised whenever a table of the last release would be misread.</summary>
    public const char Version = '2';

    public const int Sections = (int)TableSection.Findings + 1;
    public const int DirectoryStart = 4;

    public static int DirectoryLength(int tableWidth) => Sections * 2 * tableWidth;

    /// <summary>Whether rows of the section carry more than their range.</summary>
    public static bool HasDetails(TableSection section) => section is
        TableSection.Published or TableSection.Images or TableSection.Videos or TableSection.Quotes
        or TableSection.Figures or TableSection.People or TableSection.Findings;

    public static int RowWidth(TableSection section, int textWidth, int tableWidth) =>
        (2 * textWidth) + (HasDetails(section) ? tableWidth : 0);
}
