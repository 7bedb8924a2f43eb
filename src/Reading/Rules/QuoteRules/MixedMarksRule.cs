using Corpus.Facts;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3003: quotation marks that do not match: one straight and one typographic, or one that faces the wrong way.</summary>
internal sealed class MixedMarksRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP3003", "The marks of a quotation do not match", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (fault, mark, other) in context.DoubleMarks)
        {
            if (fault is not (DoubleMarkFault.Mixed or DoubleMarkFault.WrongWay) || other is not { } partner)
            {
                continue;
            }

            var (wrong, right) = (mark.In(context.Text), mark.Start < partner.Start ? "“" : "”");
            var what = fault == DoubleMarkFault.Mixed
                ? $"One mark of this quotation is straight and the other is {partner.In(context.Text)}"
                : $"The mark {wrong} faces the wrong way";
            findings.Add(Descriptor.At(
                mark, $"{what}: tools that pair marks by their sign miss the quote. Write {right} here.", partner));
        }
    }
}
