using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1003: U+FFFD that stands in the file itself: characters were lost before it was saved.</summary>
internal sealed class ReplacementRule : IRule
{
    private const char Replacement = '\uFFFD';

    public RuleDescriptor Descriptor { get; } = new("CORP1003", "Characters of the text were lost", Severity.Error);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        // Bytes that are no UTF-8 become the same character while they are decoded, which is another rule's.
        if (context.Document.Fault is not null)
        {
            return;
        }

        var text = context.Text;
        var places = new SameWords(context);
        for (var at = text.IndexOf(Replacement); at >= 0; at = at < text.Length ? text.IndexOf(Replacement, at) : -1)
        {
            var end = at;
            while (end < text.Length && text[end] == Replacement)
            {
                end++;
            }

            places.Add(new TextRange(at, end));
            at = end;
        }

        places.Report(Descriptor, findings, static range =>
            $"{(range.Length == 1 ? "U+FFFD stands" : "U+FFFD characters stand")} here for characters that were lost before the file was saved: "
            + "readers get words with holes. Restore the characters from the source.");
    }
}
