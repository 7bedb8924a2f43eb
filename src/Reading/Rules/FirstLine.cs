using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules;

/// <summary>Where a finding about a whole document points.</summary>
internal static class FirstLine
{
    /// <summary>The first line that holds a word, without the white space around it.</summary>
    public static TextRange Of(DocumentText document)
    {
        for (var i = 0; i < document.LineCount; i++)
        {
            if (Trim.Margins(document.Text, document.Line(i)) is { Length: > 0 } line)
            {
                return line;
            }
        }

        return new TextRange(0, document.Text.Length);
    }
}
