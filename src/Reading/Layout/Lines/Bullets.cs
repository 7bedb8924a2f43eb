namespace Corpus.Reading.Layout.Lines;

/// <summary>Signs that open an item of a list.</summary>
internal static class Bullets
{
    /// <summary>How many characters the bullet and the space behind it take; 0 where the line has none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || !(line[0] is '•' or '‣' or '◦' or '▪' or '●' or '■' or '–' or '-' or '*' or '·' or '►' or '▶' or '✓'))
        {
            return 0;
        }

        var length = 1;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length > 1 || line[0] is '•' or '●' or '▪' ? length : 0;
    }
}
