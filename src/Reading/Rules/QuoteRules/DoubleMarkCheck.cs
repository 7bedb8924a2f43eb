using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;
using Corpus.Reading.Rules.TextRules;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>
/// Follows the double marks of each paragraph and names those at fault. A quotation that runs on over paragraphs opens each of them and
/// closes the last; pages also leave the opening marks of the later paragraphs out, or set a passage from elsewhere, quotations of its own
/// and all, between straight marks. One quotation within another may wear the same marks, as long as both are closed.
/// </summary>
internal sealed class DoubleMarkCheck
{
    private readonly DocumentProse prose;
    private readonly MarkShape shape;
    private readonly List<FaultyMark> faults = [];
    private readonly OpenQuotations open;
    private CarriedMark? carried;

    private DoubleMarkCheck(DocumentProse prose) =>
        (this.prose, shape, open) = (prose, new MarkShape(prose), new OpenQuotations(prose, faults));

    /// <returns>The faults in text order.</returns>
    public static List<FaultyMark> Of(RuleContext context)
    {
        var check = new DoubleMarkCheck(context.Prose);
        foreach (var passage in context.Prose.Passages)
        {
            if (passage.In == ArticlePart.Body)
            {
                check.Read(passage);
            }
        }

        check.GiveUpCarried();
        check.faults.Sort((left, right) => left.Mark.Start.CompareTo(right.Mark.Start));
        return check.faults;
    }

    private void Read(in ProsePassage passage)
    {
        // Without a mark, a paragraph only tells something of a quotation that one before it left open.
        if (carried is null && !MarkReader.HasMark(prose, passage))
        {
            return;
        }

        var (wasCarried, isText) = (carried is not null, RunningText.Is(prose, passage));
        OpenAgain(passage);
        var first = faults.Count;
        var markup = new MarkupScanner(prose, passage);
        open.Clear();
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (prose.Tokens[i].Kind is TokenKind.Mark or TokenKind.Symbol && !markup.IsInside(i) && MarkSign.TryRead(prose, i, passage, out var sign))
            {
                if (IsDoubleSign(sign.SignIn(prose)) && !IsMojibake(sign))
                {
                    Take(sign, passage, isFirst: i == passage.FirstToken);
                }

                i = sign.EndToken - 1;
            }
        }

        Judge(first, isText);
        if (open.Count > 0 && (isText || (wasCarried && carried is null)))
        {
            GiveUpCarried();
            carried = new CarriedMark(open.Outermost, open.Nested.Count > 0);
        }
        else if (carried is not null)
        {
            carried.IsInterrupted |= isText;
        }
    }

    /// <summary>Where a paragraph behind one that was left open opens again, the one before was left open on purpose. But if that holds a
    /// quotation of the same marks, one of the two closes both, and only the paragraph right behind shows that none is missing.</summary>
    private void OpenAgain(in ProsePassage passage)
    {
        if (carried is null || passage.FirstToken == passage.EndToken || !MarkSign.TryRead(prose, passage.FirstToken, passage, out var sign)
            || sign.Role is not (MarkRole.Open or MarkRole.Either))
        {
            return;
        }

        if (carried.Mark.IsStraight && !sign.IsStraight)
        {
            // Between straight marks may stand a passage with quotations of its own; or somebody typed both styles.
            carried.IsExcused |= !carried.IsInterrupted;
            return;
        }

        if (carried is { IsContested: true, IsInterrupted: true })
        {
            GiveUpCarried();
        }

        carried = null;
    }

    /// <summary>Keeps one fault of a paragraph, for what follows the first follows from it; and none of what is no running text: its marks
    /// only tell whether a quotation goes on.</summary>
    private void Judge(int first, bool isText)
    {
        if (isText && faults.Count == first && open.Count == 0)
        {
            faults.AddRange(open.Nested);
        }

        var kept = isText ? first + 1 : first;
        if (faults.Count > kept)
        {
            faults.RemoveRange(kept, faults.Count - kept);
        }
    }

    private void Take(MarkSign sign, in ProsePassage passage, bool isFirst)
    {
        if (sign.Role == MarkRole.Open && !(open.Count > 0 && shape.OnlyCloses(sign, passage)))
        {
            open.Open(sign);
        }
        else if (open.Count > 0)
        {
            open.Close(sign);
        }
        else if (sign.Role is MarkRole.Either or MarkRole.CloseOrOpen || (shape.Opens(sign, passage) && (isFirst || carried is null)))
        {
            open.Open(sign);
        }
        else if (carried is not null)
        {
            carried = null;
        }
        else if (sign.Role is not (MarkRole.CloseOnly or MarkRole.Open) && !IsBehindDigit(sign))
        {
            faults.Add(FaultyMark.Of(prose, DoubleMarkFault.NeverOpened, sign, null));
        }
    }

    private void GiveUpCarried()
    {
        if (carried is { IsExcused: false })
        {
            faults.Add(FaultyMark.Of(prose, DoubleMarkFault.NeverClosed, carried.Mark, null));
        }

        carried = null;
    }

    /// <summary>Guillemets and doubled single signs are arrows, code and poetry too often.</summary>
    private static bool IsDoubleSign(char c) => c is '"' or '“' or '”' or '„';

    /// <summary>Inches.</summary>
    private bool IsBehindDigit(MarkSign sign) =>
        prose.Tokens[sign.Token].Start is > 0 and var start && CharClass.IsDigit(prose.Text[start - 1]);

    /// <summary>The last of the three characters that a dash became: <c>â€”</c> with a quotation mark at its end.</summary>
    private bool IsMojibake(MarkSign sign) =>
        prose.Tokens[sign.Token].Start is >= 2 and var start && Mojibake.LengthAt(prose.Text, start - 2, out _) > 2;
}
