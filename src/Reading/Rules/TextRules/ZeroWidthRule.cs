using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1007: a zero-width character or soft hyphen between two letters of a word.</summary>
internal sealed class ZeroWidthRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1007", "A word holds an invisible character", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var text = context.Text;
        foreach (var range in context.ArticleRanges)
        {
            for (var at = range.Start + 1; at + 1 < range.End; at++)
            {
                if (!IsInvisible(text[at]) || !CharClass.IsLetter(text[at - 1]) || !CharClass.IsLetter(text[at + 1]) || JoinsScript(text, at))
                {
                    continue;
                }

                var word = WordShape.Around(text, at, static c => CharClass.IsLetter(c) || IsInvisible(c));
                findings.Add(Descriptor.At(
                    new TextRange(at, at + 1),
                    $"{CharacterNames.Full(text, at)} stands within '{Excerpt.Of(text, word)}': nobody sees it, and no search finds the word. Delete it."));
                at = word.End;
            }
        }
    }

    private static bool IsInvisible(char c) => CharClass.IsZeroWidth(c) || c is '\u00AD' or '\u200E' or '\u200F';

    /// <summary>Joiners that Arabic, Indic and other scripts are written with.</summary>
    private static bool JoinsScript(string text, int at) =>
        text[at] is '\u200C' or '\u200D' or '\u200B' && text[at - 1] >= '\u0590' && text[at - 1] is not (>= '\u1E00' and <= '\u2BFF');
}
