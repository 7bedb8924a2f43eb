using Corpus.Facts;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3003: quotation marks that do not match: one straight and one typographic, one that faces the wrong way,
/// or those of a quotation within another.</summary>
internal sealed class MixedMarksRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP3003", "The marks of a quotation do not match", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (fault, mark, other) in context.DoubleMarks)
        {
            if (other is { } partner && Message(context.Text, fault, mark, partner) is { } message)
            {
                findings.Add(Descriptor.At(mark, message, partner));
            }
        }
    }

    /// <returns>Null where another rule tells of the fault.</returns>
    private static string? Message(string text, DoubleMarkFault fault, TextRange mark, TextRange partner)
    {
        var (wrong, right) = (mark.In(text), mark.Start < partner.Start ? "“" : "”");
        return fault switch
        {
            DoubleMarkFault.Mixed =>
                $"One mark of this quotation is straight and the other is {partner.In(text)}: tools that pair marks by their sign miss the quote. "
                + $"Write {right} here.",
            DoubleMarkFault.WrongWay =>
                $"The mark {wrong} faces the wrong way: tools that pair marks by their sign miss the quote. Write {right} here.",
            DoubleMarkFault.Nested =>
                $"'{Excerpt.Of(text, new TextRange(mark.Start, partner.End))}' stands within another quotation and wears the same marks: tools that "
                + "pair marks end the outer one here. Write single marks around the inner one.",
            _ => null,
        };
    }
}
