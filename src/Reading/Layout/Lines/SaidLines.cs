namespace Corpus.Reading.Layout.Lines;

/// <summary>The lines that are not blank, by their numbers.</summary>
internal static class SaidLines
{
    public static int[] Of(LineFeatures[] lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            count += lines[i].IsBlank ? 0 : 1;
        }

        var said = new int[count];
        for (var (line, at) = (0, 0); at < count; line++)
        {
            if (!lines[line].IsBlank)
            {
                said[at++] = line;
            }
        }

        return said;
    }
}
