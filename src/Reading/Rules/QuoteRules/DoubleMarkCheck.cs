using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;
using Corpus.Reading.Rules.TextRules;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>
/// Follows the double marks of each paragraph and names those at fault. A quotation that runs on over paragraphs opens each of them and
/// closes the last; pages also leave the opening marks of the later paragraphs out.
/// </summary>
internal sealed class DoubleMarkCheck
{
    /// <summary>A paragraph of fewer words is a heading, a cell of a table or a line of code.</summary>
    private const int FewestWords = 8;

    private readonly DocumentProse prose;
    private readonly List<FaultyMark> faults = [];
    private readonly Stack<MarkSign> open = new();
    private MarkSign? carried;

    private DoubleMarkCheck(DocumentProse prose) => this.prose = prose;

    public static List<FaultyMark> Of(RuleContext context)
    {
        var check = new DoubleMarkCheck(context.Prose);
        foreach (var passage in context.Prose.Passages)
        {
            if (passage.In == ArticlePart.Body && check.IsRunningText(passage))
            {
                check.Read(passage);
            }
        }

        check.GiveUpCarried();
        return check.faults;
    }

    private bool IsRunningText(ProsePassage passage)
    {
        var words = 0;
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            words += prose.Tokens[i].IsWord ? 1 : 0;
            if (prose.Text[prose.Tokens[i].Start] is '=' or '{' or '}' or '<' or '>' or '\\' or '^')
            {
                return false;
            }
        }

        return words >= FewestWords;
    }

    private void Read(ProsePassage passage)
    {
        var first = faults.Count;
        var markup = new MarkupScanner(prose, passage);
        open.Clear();
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!markup.IsInside(i) && MarkSign.TryRead(prose, i, passage, out var sign))
            {
                if (IsDoubleSign(SignOf(sign)) && !IsMojibake(sign))
                {
                    Take(sign, isFirst: i == passage.FirstToken);
                }

                i = sign.EndToken - 1;
            }
        }

        if (open.Count > 0)
        {
            GiveUpCarried();
            carried = open.ToArray()[open.Count - 1];
        }

        // What follows the first fault of a paragraph follows from it.
        if (faults.Count > first + 1)
        {
            faults.RemoveRange(first + 1, faults.Count - first - 1);
        }
    }

    private void Take(MarkSign sign, bool isFirst)
    {
        if (isFirst && sign.Role is MarkRole.Open or MarkRole.Either)
        {
            // A paragraph behind opens again: the one before was left open on purpose.
            carried = null;
        }

        if (sign.Role == MarkRole.Open)
        {
            Open(sign);
        }
        else if (open.Count > 0)
        {
            Close(sign);
        }
        else if (sign.Role is MarkRole.Either or MarkRole.CloseOrOpen)
        {
            open.Push(sign);
        }
        else if (carried is not null)
        {
            carried = null;
        }
        else if (sign.Role != MarkRole.CloseOnly && !IsBehindDigit(sign))
        {
            Add(DoubleMarkFault.NeverOpened, sign, null);
        }
    }

    /// <summary>A mark of the other style nests; one of the same means that the first was never closed.</summary>
    private void Open(MarkSign sign)
    {
        if (open.Count > 0 && open.Peek().IsStraight == sign.IsStraight)
        {
            Add(DoubleMarkFault.NeverClosed, open.Pop(), sign);
        }

        open.Push(sign);
    }

    private void Close(MarkSign sign)
    {
        if (open.Count == 1 || open.Peek().IsStraight == sign.IsStraight)
        {
            Pair(open.Pop(), sign);
            return;
        }

        // The outer quotation closes: the inner one never did.
        Add(DoubleMarkFault.NeverClosed, open.Pop(), sign);
        open.Pop();
    }

    private void Pair(MarkSign opening, MarkSign closing)
    {
        var (left, right) = (SignOf(opening), SignOf(closing));
        if (left == '”' || (right == '“' && left != '„'))
        {
            Add(DoubleMarkFault.WrongWay, left == '”' ? opening : closing, left == '”' ? closing : opening);
        }
        else if (opening.IsStraight != closing.IsStraight)
        {
            Add(DoubleMarkFault.Mixed, opening.IsStraight ? opening : closing, opening.IsStraight ? closing : opening);
        }
    }

    private void GiveUpCarried()
    {
        if (carried is { } mark)
        {
            Add(DoubleMarkFault.NeverClosed, mark, null);
            carried = null;
        }
    }

    /// <summary>Guillemets and doubled single signs are arrows, code and poetry too often.</summary>
    private static bool IsDoubleSign(char c) => c is '"' or '“' or '”' or '„';

    /// <summary>Inches.</summary>
    private bool IsBehindDigit(MarkSign sign) =>
        prose.Tokens[sign.Token].Start is > 0 and var start && CharClass.IsDigit(prose.Text[start - 1]);

    /// <summary>The last of the three characters that a dash became: <c>â€”</c> with a quotation mark at its end.</summary>
    private bool IsMojibake(MarkSign sign) =>
        prose.Tokens[sign.Token].Start is >= 2 and var start && Mojibake.LengthAt(prose.Text, start - 2, out _) > 2;

    private char SignOf(MarkSign sign) => prose.Text[prose.Tokens[sign.Token].Start];

    private void Add(DoubleMarkFault fault, MarkSign mark, MarkSign? other) =>
        faults.Add(new FaultyMark(fault, RangeOf(mark), other is { } sign ? RangeOf(sign) : null));

    private TextRange RangeOf(MarkSign sign) => new(prose.Tokens[sign.Token].Start, prose.Tokens[sign.EndToken - 1].End);
}
