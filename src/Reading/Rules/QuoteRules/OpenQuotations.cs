using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>The quotations of one paragraph that are open, one within the other, and what is wrong with those that are closed.</summary>
/// <param name="faults">Where faults are added.</param>
internal sealed class OpenQuotations(DocumentProse prose, List<FaultyMark> faults)
{
    private readonly List<MarkSign> open = [];

    public int Count => open.Count;

    /// <summary>The mark that opened the first of them.</summary>
    public MarkSign Outermost => open[0];

    /// <summary>Closed quotations within another of the same marks.</summary>
    public List<FaultyMark> Nested { get; } = [];

    public void Clear()
    {
        open.Clear();
        Nested.Clear();
    }

    public void Open(MarkSign sign) => open.Add(sign);

    /// <summary>Closes the innermost quotation of the mark's style; where there is none, the innermost. Those within it that are still open
    /// were never closed.</summary>
    public void Close(MarkSign sign)
    {
        var isOfStyle = open.Exists(opening => opening.IsStraight == sign.IsStraight);
        while (isOfStyle && open[open.Count - 1].IsStraight != sign.IsStraight)
        {
            Add(DoubleMarkFault.NeverClosed, Pop(), sign);
        }

        var opening = Pop();
        Pair(opening, sign);
        if (open.Count > 0 && open[open.Count - 1].IsStraight == opening.IsStraight)
        {
            Nested.Add(FaultyMark.Of(prose, DoubleMarkFault.Nested, opening, sign));
        }
    }

    private void Pair(MarkSign opening, MarkSign closing)
    {
        var (left, right) = (opening.SignIn(prose), closing.SignIn(prose));
        if (left == '”' || (right == '“' && left != '„'))
        {
            Add(DoubleMarkFault.WrongWay, left == '”' ? opening : closing, left == '”' ? closing : opening);
        }
        else if (opening.IsStraight != closing.IsStraight)
        {
            Add(DoubleMarkFault.Mixed, opening.IsStraight ? opening : closing, opening.IsStraight ? closing : opening);
        }
    }

    private MarkSign Pop()
    {
        var innermost = open[open.Count - 1];
        open.RemoveAt(open.Count - 1);
        return innermost;
    }

    private void Add(DoubleMarkFault fault, MarkSign mark, MarkSign other) => faults.Add(FaultyMark.Of(prose, fault, mark, other));
}
