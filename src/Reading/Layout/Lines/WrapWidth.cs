using Corpus.Reading.Text;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// Whether a document is wrapped by hand or by an editor, and at which column: then the first word of a line would not have fitted
/// on the line before it. 0 where the document is not wrapped.
/// </summary>
internal readonly record struct WrapWidth(int Column)
{
    /// <summary>Editors and mail wrap at 60 to 100 columns; narrower text is a list or a poem, wider lines are whole paragraphs.</summary>
    private const int Narrowest = 50;
    private const int Widest = 100;

    /// <summary>Share of adjacent lines, in per cent, that must be explained by wrapping.</summary>
    private const int Agreement = 80;

    public static WrapWidth Of(DocumentText document)
    {
        var longest = 0;
        for (var i = 0; i < document.LineCount && longest <= Widest; i++)
        {
            longest = Math.Max(longest, Content(document, i).Length);
        }

        if (longest is < Narrowest or > Widest)
        {
            return default;
        }

        var wrap = new WrapWidth(longest);
        var (pairs, joined) = (0, 0);
        for (var i = 0; i + 1 < document.LineCount; i++)
        {
            if (Content(document, i).Length > 0 && Content(document, i + 1).Length > 0)
            {
                pairs++;
                joined += wrap.Joins(document, i) ? 1 : 0;
            }
        }

        return pairs > 0 && joined * 100 >= pairs * Agreement ? wrap : default;
    }

    /// <summary>Whether the line goes on in the next one.</summary>
    public bool Joins(DocumentText document, int line)
    {
        if (Column == 0 || line + 1 >= document.LineCount)
        {
            return false;
        }

        var (here, next) = (Content(document, line), Content(document, line + 1));
        return here.Length > 0 && next.Length > 0
            && here.Length + 1 + FirstWord(document.Text, next) > Column
            && Bullets.Length(document.Text.AsSpan(next.Start, next.Length)) == 0;
    }

    private static TextRange Content(DocumentText document, int line) => Trim.Margins(document.Text, document.Line(line));

    private static int FirstWord(string text, TextRange line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }
}
