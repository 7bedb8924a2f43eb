using Corpus.Facts;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3002: a quotation that is closed and was never opened.</summary>
internal sealed class UnopenedQuoteRule : IRule
{
    private const int CharactersBefore = 30;

    public RuleDescriptor Descriptor { get; } = new("CORP3002", "A quotation was never opened", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var places = new SameWords(context, alike: true);
        foreach (var (fault, mark, _) in context.DoubleMarks)
        {
            if (fault == DoubleMarkFault.NeverOpened)
            {
                places.Add(mark);
            }
        }

        places.Report(Descriptor, findings, mark =>
            $"The quotation that closes behind '{Excerpt.Of(context.Text, Before(context.Text, mark))}' was never opened: its words are lost "
            + "as a quote. Open it before the first word that was said.");
    }

    private static TextRange Before(string text, TextRange mark)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, mark.Start - 1)) + 1, mark.Start - CharactersBefore);
        while (start > 0 && start < mark.Start && char.IsLetter(text[start - 1]) && char.IsLetter(text[start]))
        {
            start++;
        }

        return Trim.Margins(text, new TextRange(Math.Min(start, mark.Start), mark.Start));
    }
}
