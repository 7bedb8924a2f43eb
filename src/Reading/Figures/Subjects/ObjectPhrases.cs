using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds the noun phrase that starts at a token, without its articles: what a figure describes or is a share of.</summary>
internal readonly struct ObjectPhrases(SentenceTokens tokens)
{
    private const int MaxWords = 12;

    private readonly SentenceTokens tokens = tokens;
    private readonly BarePhrases bare = new(tokens);

    /// <param name="keepsPreposition">Whether what a preposition adds belongs to the phrase: <c>stake in the brewery</c>.</param>
    public TextRange? At(int start, bool keepsPreposition)
    {
        if (tokens.HasFactor(start, FactorClass.Compares) && !tokens[start].Is(WordClass.Preposition))
        {
            // `a third of what the region spends`
            return null;
        }

        while (tokens[start].Is(WordClass.Determiner) || IsCount(start) || (IsCount(start + 1) && (tokens.IsManner(start) || tokens[start].Is(WordClass.Adverb))))
        {
            // `15 per cent of the roughly 54,000 pages`
            start++;
        }

        if (tokens.IsParticiple(start) && tokens.Has(start + 1, Cue.On | Cue.From))
        {
            // `300 miles depending on the load`
            return null;
        }

        var end = start;
        while (end < start + MaxWords && IsNominal(end, start, keepsPreposition) && !IsMove(end)
            && !(keepsPreposition && tokens.Has(end, Cue.To | Cue.Relative)))
        {
            end++;
        }

        // `the tower dwarfs its neighbours`: a finite verb before its object.
        end -= end > start + 1 && tokens[end].Is(WordClass.Determiner)
            && tokens.EndsWith(end - 1, "s") && !tokens.EndsWith(end - 2, "s") ? 1 : 0;

        while (end > start && tokens[end - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb) && !tokens.IsJoint(end - 2))
        {
            end--;
        }

        return bare.Of(start, end);
    }

    /// <summary>Nouns that look like forms of such verbs go on: <c>football fans</c>, <c>the building stock</c>.</summary>
    private bool IsMove(int i) => ChangeReader.IsMove(tokens, i) && !tokens[i].Is(WordClass.PersonNoun)
        && !(tokens.EndsWith(i, "ing") && !tokens.IsParticiple(i));

    /// <summary>A number of what stands right behind it, <c>54,000 pages</c>, but no part of a word: <c>21st</c>, <c>850-watt</c>.</summary>
    private bool IsCount(int i) =>
        tokens.IsNumber(i) && !tokens.Glued(i + 1) && CountedPhrase.IsPart(tokens, i + 1);

    private bool IsNominal(int i, int start, bool keepsPreposition)
    {
        var token = tokens[i];
        return tokens.Holds(i) && (token.Kind is TokenKind.Word or TokenKind.Possessive || tokens.IsJoint(i) || tokens.IsPluralPossessive(i))
            && !tokens.Has(i, VerbCue.Link) && !token.Is(WordClass.Conjunction | WordClass.Auxiliary | WordClass.Weekday | WordClass.Month)
            && (keepsPreposition ? !tokens.Plays(i, NumeralRole.Starts) || tokens.IsJoint(i - 1) : !token.Is(WordClass.FunctionWord) || JoinsOf(i))
            && !(i > start && tokens[i - 1].Kind != TokenKind.Possessive && Ends(i));
    }

    /// <summary>What no phrase goes across: a verb, a participle behind its noun, <c>the talk this weekend</c>.</summary>
    private bool Ends(int i) => IsVerb(i) || IsTime(i) || IsBoundary(i) || IsPast(i) || StartsNext(i) || OpensParticiple(i);

    private bool IsTime(int i) => tokens.Lexicon.Calendar.MonthAt(tokens, i) > 0 || tokens.Has(i, Cue.Edge);

    private bool IsBoundary(int i) =>
        tokens.IsManner(i) || (tokens[i].Is(WordClass.Preposition) ? tokens.Has(i + 1, Cue.Idle) : tokens.Has(i, Cue.Stop));

    private bool IsPast(int i) => tokens[i].Length > 4 && tokens.EndsWith(i, "ed") && !Describes(i);

    /// <summary>Whether another noun phrase starts right behind: <c>gives the crew the day</c>.</summary>
    private bool StartsNext(int i) =>
        tokens[i].Is(WordClass.Determiner) && !tokens.IsJoint(i - 1) && !tokens[i - 1].Is(WordClass.Preposition) && !tokens.IsParticiple(i - 1);

    /// <summary><c>ships leaving the port</c>, <c>the road leading to the port</c></summary>
    private bool OpensParticiple(int i) =>
        tokens.IsParticiple(i) && !tokens[i - 1].Is(WordClass.Preposition)
        && (CountedPhrase.IsPlural(tokens, i - 1) || tokens.Has(i + 1, Cue.From | Cue.To)
            || (tokens[i + 1].Is(WordClass.Determiner) && !tokens.Has(i + 1, Cue.Relative)));

    /// <summary><c>54 per cent of Green registered voters</c>; <c>of voters asked</c> ends with its noun.</summary>
    private bool Describes(int i) =>
        !CountedPhrase.IsPlural(tokens, i - 1) && CountedPhrase.IsPlural(tokens, i + 1) && CountedPhrase.IsPart(tokens, i + 1)
        && !tokens.Has(i + 1, VerbCue.Measures | VerbCue.Link) && !tokens[i + 1].Is(CountedPhrase.Verbs);

    /// <summary><c>bridges need repair</c>, <c>parents limit the time</c>, <c>the film mocks Ortega</c>: behind a plural, a word that may be a verb, or has an object.</summary>
    private bool IsVerb(int i) =>
        tokens.IsWord(i) && !tokens.IsCapitalised(i) && !tokens[i].Is(WordClass.FunctionWord)
        && (CountedPhrase.IsPlural(tokens, i - 1) && !CountedPhrase.IsPlural(tokens, i) ? IsDoneByMany(i) : IsDoneByOne(i));

    private bool IsDoneByMany(int i) =>
        IsPeople(i - 1) || (tokens.EndsWith(i - 1, "s")
            && (tokens[i].Is(CountedPhrase.Verbs) || tokens.Has(i, VerbCue.Measures) || tokens[i + 1].Is(WordClass.Determiner)
                || IsObject(i + 1)));

    private bool IsDoneByOne(int i) =>
        tokens.EndsWith(i, "s") && !tokens.EndsWith(i - 1, "s") && CountedPhrase.IsPart(tokens, i - 1) && !tokens.IsCapitalised(i - 1)
        && (tokens.IsCapitalised(i + 1) || IsObject(i + 1) || tokens.Has(i, VerbCue.Assesses)
            || (tokens.Has(i, VerbCue.Measures) && tokens[i + 1].Is(WordClass.Preposition)));

    /// <summary><c>the oil price costs us</c>, <c>the report costs $3</c></summary>
    private bool IsObject(int i) => tokens.IsNumber(i) || tokens[i].Kind == TokenKind.Symbol
        || (tokens[i].Is(WordClass.Pronoun) && !tokens[i].Is(WordClass.Determiner | WordClass.Conjunction) && !tokens.Has(i, Cue.Relative));

    /// <summary>Persons describe nothing: <c>voters say</c>, <c>children sleep</c>.</summary>
    private bool IsPeople(int i) => (tokens[i].Is(WordClass.PersonNoun) || tokens.Has(i, Cue.People)) && !tokens.IsCapitalised(i);

    /// <summary><c>80 per cent of the cost of a pump</c></summary>
    private bool JoinsOf(int i) =>
        (tokens.Has(i, Cue.Of) && (tokens[i + 1].Is(WordClass.Determiner) || CountedPhrase.IsPart(tokens, i + 1)))
        || (tokens.Has(i - 1, Cue.Of) && tokens[i].Is(WordClass.Determiner));
}
