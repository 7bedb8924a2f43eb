using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Reads <c>no</c> as a zero before what news counts: <c>no deaths</c>, <c>no serious injuries</c>; <c>no plans</c> states no number.
/// The nouns are the rows of <c>counted-none.tsv</c>.</summary>
internal sealed class NoneCounts(WordLexicon lexicon)
{
    private readonly LexemeSet nouns = new(lexicon, LexiconTable.Words("counted-none"));

    public bool TryRead(SentenceTokens tokens, int at, out Quantity quantity)
    {
        var noun = at + (nouns.Has(tokens[at + 1].Lexeme) ? 1 : 2);
        var counts = tokens.Has(at, Cue.Zero) && nouns.Has(tokens[noun].Lexeme) && !tokens.IsJoint(noun + 1)
            && (noun == at + 1 || CountedPhrase.IsPart(tokens, at + 1) || tokens.Has(at + 1, Cue.Filler));
        quantity = counts
            ? new Quantity(at, at + 1, noun + 1, new Numeral(at, at + 1, 0, 0, 0, NumeralForm.Words), FigureKind.Count)
            {
                Unit = tokens.Lexicon.Nouns.Singular(tokens.Text, tokens[at + 1].Start, tokens[noun]),
            }
            : default;
        return counts;
    }
}
