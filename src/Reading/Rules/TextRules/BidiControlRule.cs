using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1006: bidirectional controls, which show text in another order than it is stored in (Trojan Source).</summary>
internal sealed class BidiControlRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1006", "The text holds a bidirectional control", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var text = context.Text;
        var places = new SameWords(context);
        var judged = -1;
        var isNeeded = false;
        foreach (var (at, suspicion) in context.Suspects)
        {
            if (suspicion != Suspicion.Bidi)
            {
                continue;
            }

            var line = context.Document.LineOf(at);
            isNeeded = line == judged ? isNeeded : IsNeeded(context, line);
            judged = line;
            if (!isNeeded)
            {
                places.Add(new TextRange(at, at + 1));
            }
        }

        places.Report(Descriptor, findings, range =>
            $"{CharacterNames.Full(text, range.Start)} reorders what is shown: readers see other words than the corpus holds. "
            + "Delete it; text that runs from right to left needs none.");
    }

    /// <summary>Isolates and embeddings that a line closes again around words of a right-to-left script do what they are for;
    /// overrides never do.</summary>
    private static bool IsNeeded(RuleContext context, int number)
    {
        var line = context.Document.Line(number);
        var (open, hasRightToLeft) = (0, false);
        for (var i = line.Start; i < line.End; i++)
        {
            var c = context.Text[i];
            open += c is '\u202A' or '\u202B' or (>= '\u2066' and <= '\u2068') ? 1 : c is '\u202C' or '\u2069' ? -1 : 0;
            hasRightToLeft |= c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC') and not '\uFEFF';
            if (open < 0 || c is '\u202D' or '\u202E')
            {
                return false;
            }
        }

        return open == 0 && hasRightToLeft;
    }
}
