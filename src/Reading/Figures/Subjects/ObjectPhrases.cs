using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds the noun phrase that starts at a token, without its articles: what a figure describes or is a share of.</summary>
internal readonly struct ObjectPhrases(SentenceTokens tokens, SubjectPhrases phrases)
{
    private const int MaxWords = 12;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = phrases;

    /// <param name="keepsPreposition">Whether what a preposition adds belongs to the phrase: <c>stake in the brewery</c>.</param>
    public TextRange? At(int start, bool keepsPreposition)
    {
        while (tokens[start].Is(WordClass.Determiner))
        {
            start++;
        }

        var end = start;
        while (end < start + MaxWords && IsNominal(end, start, keepsPreposition) && !ChangeReader.IsMove(tokens, end)
            && !(keepsPreposition && tokens.Has(end, Cue.To | Cue.Relative)))
        {
            end++;
        }

        // `the tower dwarfs its neighbours`: a finite verb before its object.
        end -= end > start + 1 && tokens[end].Is(WordClass.Determiner)
            && tokens.EndsWith(end - 1, "s") && !tokens.EndsWith(end - 2, "s") ? 1 : 0;

        while (end > start && tokens[end - 1].Is(WordClass.Preposition | WordClass.Determiner))
        {
            end--;
        }

        return phrases.Trimmed(start, end);
    }

    private bool IsNominal(int i, int start, bool keepsPreposition)
    {
        var token = tokens[i];
        return tokens.Holds(i) && token.Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen
            && !tokens.Has(i, Cue.Link) && !token.Is(WordClass.Conjunction | WordClass.Auxiliary | WordClass.Weekday | WordClass.Month)
            && (keepsPreposition ? !tokens.Plays(i, NumeralRole.Starts) : !token.Is(WordClass.FunctionWord) || JoinsOf(i))
            && !(i > start && (IsVerb(i) || (token.Length > 4 && tokens.EndsWith(i, "ed")) || tokens.Has(i, Cue.Edge | Cue.Stop) || tokens.IsManner(i)));
    }

    /// <summary><c>bridges need repair</c>, <c>parents limit the time</c>: behind a plural, a word that may be a verb, or has an object.</summary>
    private bool IsVerb(int i) =>
        CountedPhrase.IsPlural(tokens, i - 1) && tokens.EndsWith(i - 1, "s") && tokens.IsWord(i) && !CountedPhrase.IsPlural(tokens, i) && !tokens.IsCapitalised(i)
        && (tokens[i].Is(CountedPhrase.Verbs) || tokens.Has(i, Cue.Measures) || tokens[i + 1].Is(WordClass.Determiner));

    /// <summary><c>80 per cent of the cost of a pump</c></summary>
    private bool JoinsOf(int i) =>
        (tokens.Has(i, Cue.Of) && (tokens[i + 1].Is(WordClass.Determiner) || CountedPhrase.IsPart(tokens, i + 1)))
        || (tokens.Has(i - 1, Cue.Of) && tokens[i].Is(WordClass.Determiner));
}
