namespace Fit.Layout;

/// <summary>
/// Cuts the article out of a page with a few lines around it, as a hasty reader copies it; of every second page only the first lines of the
/// body, for news is often brief. How many lines hangs on the page's name.
/// </summary>
internal static class PartialPaste
{
    private const ulong MostLinesAbove = 12;
    private const ulong MostLinesBelow = 12;
    private const ulong LeastBodyLines = 2;
    private const ulong MostBodyLines = 8;

    /// <param name="cut">Which of several cuts of the page.</param>
    public static bool TryCut(string id, int cut, string text, string labels, out string part, out string partLabels)
    {
        (part, partLabels) = ("", "");
        var (first, last) = (labels.IndexOf('B', StringComparison.Ordinal), labels.LastIndexOf('B'));
        var headline = first > 0 ? labels.LastIndexOf('H', first - 1) : -1;
        if (headline < 0)
        {
            return false;
        }

        var from = Walk(labels, headline, -(int)(StableOrder.Of(id, (4 * cut) + 1) % MostLinesAbove));
        var to = Walk(labels, last, (int)(StableOrder.Of(id, (4 * cut) + 2) % MostLinesBelow));
        var lines = text.Split('\n');
        var brief = StableOrder.Of(id, (4 * cut) + 3) % 2 == 0 ? Brief(labels, first, last, StableOrder.Of(id, (4 * cut) + 4)) : last;
        part = string.Join('\n', lines[from..(brief + 1)].Concat(lines[(last + 1)..(to + 1)]));
        partLabels = labels[from..(brief + 1)] + labels[(last + 1)..(to + 1)];
        return true;
    }

    /// <summary>The line of the body that is taken for its last.</summary>
    private static int Brief(string labels, int first, int last, ulong order)
    {
        var left = LeastBodyLines + (order % (MostBodyLines - LeastBodyLines));
        for (var line = first; line < last; line++)
        {
            left -= labels[line] == 'B' ? 1UL : 0;
            if (left == 0)
            {
                return line;
            }
        }

        return last;
    }

    /// <summary>So many lines with words up or down.</summary>
    private static int Walk(string labels, int line, int lines)
    {
        for (var left = Math.Abs(lines); left > 0 && line + Math.Sign(lines) is >= 0 and var next && next < labels.Length; line = next)
        {
            left -= labels[next] == '_' ? 0 : 1;
        }

        return line;
    }
}
