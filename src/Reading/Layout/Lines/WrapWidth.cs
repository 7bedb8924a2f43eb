using Corpus.Reading.Lexicon;
using Corpus.Reading.Text;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// Whether a document is wrapped by hand or by an editor, and at which column: then the first word of a line would not have fitted
/// on the line before it. 0 where the document is not wrapped.
/// </summary>
/// <param name="IsLoose">Whether it was set in letters of unequal width, as in print: then the lines are of about one length, and most go on
/// in small letters in the next.</param>
internal readonly record struct WrapWidth(int Column, bool IsLoose = false)
{
    /// <summary>Editors and mail wrap at 60 to 100 columns; narrower text is a list or a poem, wider lines are whole paragraphs.</summary>
    private const int Narrowest = 50;
    private const int Widest = 100;

    /// <summary>Share of adjacent lines, in per cent, that must be explained by wrapping.</summary>
    private const int Agreement = 80;

    /// <summary>In print: the share of adjacent lines of which the first is full and goes on in small letters, and how many lines tell.</summary>
    private const int LooseAgreement = 35;
    private const int LooseLines = 8;

    /// <summary>Tenths of the column that a full line has at least, and the last line of a paragraph at most.</summary>
    private const int FullTenths = 7;
    private const int LastTenths = 8;

    /// <summary>What goes on with a capital is no number of a page and no heading.</summary>
    private const int NextTenths = 5;

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
        var (pairs, joined, loose) = (0, 0, 0);
        for (var i = 0; i + 1 < document.LineCount; i++)
        {
            if (Content(document, i) is { Length: > 0 } here && Content(document, i + 1) is { Length: > 0 } next)
            {
                pairs++;
                joined += wrap.Joins(document, i) ? 1 : 0;
                loose += here.Length * 10 >= longest * FullTenths && char.IsLower(document.Text[next.Start]) && !EndsSentence(document.Text, here) ? 1 : 0;
            }
        }

        return pairs > 0 && joined * 100 >= pairs * Agreement ? wrap
            : pairs >= LooseLines && loose * 100 >= pairs * LooseAgreement ? wrap with { IsLoose = true }
            : default;
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
            && (IsLoose ? GoesOn(document.Text, here, next) : here.Length + 1 + FirstWord(document.Text, next) > Column)
            && Bullets.Length(document.Text.AsSpan(next.Start, next.Length)) == 0;
    }

    /// <summary>In small letters, or in a line of some length behind a full one; where a sentence ends, the next is a paragraph of its own
    /// unless that line is as long as most.</summary>
    private bool GoesOn(string text, TextRange here, TextRange next) =>
        char.IsLower(text[next.Start])
        || ((next.Length * 10 >= Column * NextTenths || !CharClass.IsUpper(text[next.Start])) && here.Length * 10 >= Column * (EndsSentence(text, here) ? LastTenths : FullTenths));

    private static bool EndsSentence(string text, TextRange line)
    {
        var end = line.End - 1;
        while (end > line.Start && CharClass.IsMark(text[end]))
        {
            end--;
        }

        return text[end] is '.' or '!' or '?' or ':';
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
