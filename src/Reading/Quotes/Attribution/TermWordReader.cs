using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads from the words between the marks whether they look like a term.</summary>
internal sealed class TermWordReader(OuterPhrases outer)
{
    /// <summary>Longer stretches are quotes; only so many tokens are looked at.</summary>
    private const int LongestTerm = 16;

    private readonly Token[] tokens = outer.Prose.Tokens;

    public TermTraits Read(MarkPair pair)
    {
        var (words, capitals, small) = (0, 0, 0);
        var traits = TermTraits.None;
        for (var i = pair.First; i < pair.Close && i - pair.First < LongestTerm; i++)
        {
            var token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            words++;
            var isCapital = token.Has(TokenShape.Capitalised) || token.Kind == TokenKind.Number;
            capitals += isCapital ? 1 : 0;
            small += isCapital || token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction) ? 0 : 1;
            traits |= words == 1 && !isCapital ? TermTraits.SmallLetter : TermTraits.None;
            traits |= token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner) ? TermTraits.HasPronoun : TermTraits.None;
            traits |= token.Is(WordClass.Auxiliary) ? TermTraits.HasAuxiliary : TermTraits.None;
        }

        traits |= capitals > 0 && small == 0 && words > 1 ? TermTraits.TitleCase : TermTraits.None;
        return traits | OfLength(words) | (outer.Prose.Text[tokens[pair.Close - 1].Start] switch
        {
            ',' => TermTraits.EndsInComma,
            '.' or '!' or '?' => TermTraits.EndsInStop,
            _ => TermTraits.None,
        });
    }

    private static TermTraits OfLength(int words) => words switch
    {
        <= 1 => TermTraits.OneWord,
        2 => TermTraits.TwoWords,
        3 => TermTraits.ThreeWords,
        4 => TermTraits.FourWords,
        <= 7 => TermTraits.FewWords,
        _ => TermTraits.None,
    };
}
