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
        foreach (var range in context.ArticleRanges)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (IsControl(text[at]))
                {
                    places.Add(new TextRange(at, at + 1));
                }
                else if (Mojibake.LengthAt(text, at, out _) is > 0 and var length)
                {
                    // The controls within are parts of a character that was decoded wrongly.
                    at += length - 1;
                }
            }
        }

        places.Report(Descriptor, findings, range =>
            $"{CharacterNames.Full(text, range.Start)} is a control character: it shows on no page, and cuts or garbles the text in tools behind. "
            + "Delete it, or write the character that was meant.");
    }

    /// <summary>C0 and C1 but tab and line ends; next line (U+0085) ends a line for the compiler too.</summary>
    private static bool IsControl(char c) =>
        c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F' and not '\u0085';
}
