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
        var (places, words, from) = (new SameWords(context), new Dictionary<TextRange, TextRange>(), 0);
        foreach (var (at, suspicion) in context.Suspects)
        {
            if (suspicion != Suspicion.Invisible || at < from || at == 0 || at + 1 == text.Length
                || !CharClass.IsLetter(text[at - 1]) || !CharClass.IsLetter(text[at + 1]) || JoinsScript(text, at))
            {
                continue;
            }

            var word = WordShape.Around(text, at, static c => CharClass.IsLetter(c) || IsInvisible(c));
            var place = new TextRange(at, at + 1);
            places.Add(place, word.In(text));
            words.Add(place, word);
            from = word.End;
        }

        places.Report(Descriptor, findings, place =>
            $"{CharacterNames.Full(text, place.Start)} stands within '{Excerpt.Of(text, words[place])}': nobody sees it, and no search finds the word. "
            + "Delete it.");
    }

    private static bool IsInvisible(char c) => CharClass.IsZeroWidth(c) || c is '\u00AD' or '\u200E' or '\u200F';

    /// <summary>Joiners that Arabic, Indic and other scripts are written with.</summary>
    private static bool JoinsScript(string text, int at) =>
        text[at] is '\u200C' or '\u200D' or '\u200B' && text[at - 1] >= '\u0590' && text[at - 1] is not (>= '\u1E00' and <= '\u2BFF');
}
