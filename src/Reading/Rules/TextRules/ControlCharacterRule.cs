using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1005: NUL and other controls, which no article writes.</summary>
internal sealed class ControlCharacterRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1005", "The text holds a control character", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var text = context.Text;
        var places = new SameWords(context);
        var from = 0;
        foreach (var (at, suspicion) in context.Suspects)
        {
            if (suspicion == Suspicion.Control && at >= from)
            {
                places.Add(new TextRange(at, at + 1));
            }
            else if (suspicion == Suspicion.Lead && at >= from)
            {
                // The controls within are parts of a character that was decoded wrongly.
                from = at + Mojibake.LengthAt(text, at, out _);
            }
        }

        places.Report(Descriptor, findings, range =>
            $"{CharacterNames.Full(text, range.Start)} is a control character: it shows on no page, and cuts or garbles the text in tools behind. "
            + "Delete it, or write the character that was meant.");
    }
}
