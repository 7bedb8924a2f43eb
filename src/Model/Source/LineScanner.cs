namespace Corpus.Source;

/// <summary>Finds line starts as Roslyn's <c>SourceText.Lines</c> does, so that our lines are the compiler's lines.</summary>
internal static class LineScanner
{
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The offset each line starts at; the first is always 0.</summary>
    public static int[] Starts(string text)
    {
        var starts = new List<int>(16 + (text.Length / 64)) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsBreak(c))
            {
                continue;
            }

            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
