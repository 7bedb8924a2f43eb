using Corpus.Reading.Text;

namespace Corpus.Reading.Rules;

/// <summary>Where a finding about a whole document points.</summary>
internal static class FirstLine
{
    /// <summary>The first line that holds a word, without the white space around it.</summary>
    public static TextRange Of(DocumentText document)
    {
        var text = document.Text;
        for (var i = 0; i < document.LineCount; i++)
        {
            var (start, end) = (document.Line(i).Start, document.Line(i).End);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (start < end)
            {
                return new TextRange(start, end);
            }
        }

        return new TextRange(0, text.Length);
    }
}
