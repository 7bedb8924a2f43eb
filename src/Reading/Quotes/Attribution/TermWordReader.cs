using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads from the words between the marks whether they look like a term.</summary>
internal sealed class TermWordReader(OuterPhrases outer)
{
    /// <summary>Longer stretches are quotes; only so many tokens are looked at.</summary>
    private const int LongestTerm = 16;

    /// <summary>How many tokens around the marks tell whether they stand in a heading.</summary>
    private const int Surroundings = 12;

    private readonly Token[] tokens = outer.Prose.Tokens;

    public TermTraits Read(in ProsePassage passage, MarkPair pair)
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

        // In a heading of capitals the words are what they would be in running text.
        traits |= capitals == 0 || small > 0 || words == 1 ? TermTraits.None
            : IsAmongCapitals(passage, pair) ? TermTraits.SmallLetter
            : TermTraits.TitleCase;
        return traits | OfLength(words) | (outer.Prose.Text[tokens[pair.Close - 1].Start] switch
        {
            ',' => TermTraits.EndsInComma,
            '.' or '!' or '?' => TermTraits.EndsInStop,
            _ => TermTraits.None,
        });
    }

    /// <summary>Whether the longer words around the marks are capitalised as well: in a heading capitals tell nothing.</summary>
    private bool IsAmongCapitals(in ProsePassage passage, MarkPair pair)
    {
        var (words, capitals) = (0, 0);
        Count(Math.Max(passage.FirstToken, pair.Open - Surroundings), pair.Open, ref words, ref capitals);
        Count(pair.After, Math.Min(passage.EndToken, pair.After + Surroundings), ref words, ref capitals);
        return words > 2 && capitals * 4 > words * 3;
    }

    private void Count(int from, int to, ref int words, ref int capitals)
    {
        for (var i = from; i < to; i++)
        {
            var isLonger = tokens[i] is { IsWord: true, Length: > 3 } && !outer.Outer.IsQuoted(i);
            words += isLonger ? 1 : 0;
            capitals += isLonger && tokens[i].Has(TokenShape.Capitalised) ? 1 : 0;
        }
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
