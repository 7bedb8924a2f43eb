using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1008: a letter of another script inside a word that looks like one of its own: <c>Сhina</c> with a Cyrillic С.</summary>
internal sealed class MixedScriptRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1008", "A word mixes look-alike letters of two scripts", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var text = context.Text;
        var places = new SameWords(context);
        var from = 0;
        foreach (var (at, suspicion) in context.Suspects)
        {
            if (suspicion == Suspicion.Letter && at >= from)
            {
                var word = WordShape.Around(text, at, CharClass.IsLetter);
                if (LookAlikes.TryFindStranger(text, word, out var stranger))
                {
                    places.Add(new TextRange(stranger, stranger + 1));
                }

                from = word.End;
            }
        }

        places.Report(Descriptor, findings, letter =>
        {
            var (stranger, word) = (text[letter.Start], WordShape.Around(text, letter.Start, CharClass.IsLetter));
            return $"'{stranger}' in '{Excerpt.Of(text, word)}' is {CharacterNames.Code(text, letter.Start)}, a {LookAlikes.ScriptOf(stranger)} letter "
                + $"that looks like another script's: no search finds the word. Write '{LookAlikes.Twin(stranger)}'.";
        });
    }
}
