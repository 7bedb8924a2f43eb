using Corpus.Facts;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3001: a quotation that is opened and never closed.</summary>
internal sealed class UnclosedQuoteRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP3001", "A quotation is never closed", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var places = new SameWords(context, alike: true);
        foreach (var (fault, mark, _) in context.DoubleMarks)
        {
            if (fault == DoubleMarkFault.NeverClosed)
            {
                places.Add(mark);
            }
        }

        places.Report(Descriptor, findings, mark =>
            $"The quotation that opens before '{Excerpt.Of(context.Text, Behind(context.Text, mark))}' is never closed: nobody can tell "
            + "where the speaker's words end. Close it behind the last word that was said.");
    }

    private static TextRange Behind(string text, TextRange mark)
    {
        var end = text.AsSpan(mark.End).IndexOf('\n');
        return Trim.Margins(text, new TextRange(mark.End, end < 0 ? text.Length : mark.End + end));
    }
}
