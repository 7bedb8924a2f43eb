using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Tells of a word before a figure whether the noun phrase that is measured may hold it, or ends there.</summary>
internal readonly struct SubjectWords(SentenceTokens tokens)
{
    /// <summary>How far before its <c>and</c> the first of two things starts.</summary>
    private const int MaxPair = 6;

    private readonly SentenceTokens tokens = tokens;

    /// <summary><c>Hospital stays averaged</c>: right before its verb what looks like one is a plural.</summary>
    public bool IsNounInForm(int i, int verb) =>
        i == verb - 1 && tokens.Has(i, VerbCue.Link) && tokens[i].Length > 3 && tokens.EndsWith(i, "s")
        && !tokens[i].Is(WordClass.Auxiliary) && tokens.IsWord(i - 1);

    /// <summary><c>will see their pay rise</c>: what is seen has a verb of its own, and so has what <c>the report claims the fare</c> is.</summary>
    public bool Sees(int i) =>
        (tokens[i].Is(WordClass.PerceptionVerb) || (tokens[i].Is(WordClass.SpeechVerb) && tokens.EndsWith(i, "s") && tokens.IsWord(i - 1))) && !tokens.IsCapitalised(i) && tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun);

    /// <summary>A past form behind a noun; behind an article it describes: <c>a combined wealth of</c>.</summary>
    public bool IsPast(int i) =>
        ((tokens[i].Length > 4 && tokens.EndsWith(i, "ed")) || tokens.Has(i, VerbCue.Past))
        && !tokens[i - 1].Is(WordClass.Determiner | WordClass.Preposition) && tokens.IsWord(i - 1);

    /// <summary>A verb before an object that <c>of</c> follows.</summary>
    public bool IsVerb(int i) => IsPast(i) || IsHandsOn(i) || IsAided(i) || (tokens.HasFactor(i, FactorClass.Apart) && IsPast(i - 1));

    /// <summary><c>Fees there are</c>: where the thing before it is belongs to it; <c>last year there were</c> names none.</summary>
    public bool IsPlaced(int i) => tokens.Has(i, Cue.There) && tokens.IsWord(i - 1) && !tokens[i - 1].Is(WordClass.FunctionWord | WordClass.Weekday | WordClass.Month)
        && !tokens.IsManner(i - 1) && !tokens[tokens.First].Is(WordClass.Preposition)
        && tokens.Lexicon.Units.Match(tokens, i - 1, digits: false, out _) is not { Kind: FigureKind.Duration };

    /// <summary><c>had forecast earnings of $5</c>, <c>are claiming damages of $5</c>: a verb behind its auxiliary.</summary>
    private bool IsAided(int i) =>
        tokens[i - 1].Is(WordClass.Auxiliary) && !tokens[i].Is(WordClass.Determiner)
        && (tokens.HasFactor(i - 1, FactorClass.Be) ? tokens.IsParticiple(i)
            : !tokens.HasFactor(i - 1, FactorClass.Perfect) || tokens.Has(i, VerbCue.Expected));

    /// <summary><c>The fund holds assets of $5 million</c>, <c>to beat a goal of $5 million</c>: a verb before its object.</summary>
    private bool IsHandsOn(int i) =>
        (tokens.Has(i, VerbCue.Compares) && tokens.Has(i - 1, Cue.To))
        || tokens.EndsWith(i, "s") && tokens.Has(i, VerbCue.Agent | VerbCue.Assesses) && tokens.IsWord(i - 1) && !tokens[i - 1].Is(WordClass.FunctionWord);

    /// <summary><c>the gap between men and women</c></summary>
    public bool JoinsPair(int i)
    {
        for (var before = i - 1; tokens.Has(i, Cue.And) && before > i - MaxPair && tokens.IsWord(before); before--)
        {
            if (tokens.Has(before, Cue.Between))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Sales and profits rose</c>: nothing but a noun phrase stands before the <c>and</c> of the sentence.</summary>
    public bool JoinsOpening(int i)
    {
        if (!tokens.Has(i, Cue.And) || i > tokens.First + MaxPair)
        {
            return false;
        }

        for (var before = i - 1; before >= tokens.First; before--)
        {
            var verb = tokens.Has(before, VerbCue.Agent | VerbCue.Measures | VerbCue.Lasts) || ChangeReader.IsMove(tokens, before) || IsPast(before)
                || tokens[before].Is(WordClass.SpeechVerb);
            if (!IsPart(before, WordClass.Conjunction | WordClass.Auxiliary | WordClass.Preposition | WordClass.Pronoun) || (verb && before > tokens.First))
            {
                return false;
            }
        }

        return i > tokens.First;
    }

    /// <summary><c>analysts expect earnings</c>, but <c>the newly found asteroid</c></summary>
    public bool OpensClause(int i) =>
        tokens.Has(i, Cue.Clause)
        || ((tokens.Lexicon.Sources.RoleOf(tokens[i].Lexeme) & (SourceRole.Shows | SourceRole.Data)) == SourceRole.Shows
            && !(tokens.IsManner(i - 1) && tokens[i - 2].Is(WordClass.Determiner)));

    /// <summary><c>were treated as temperatures hit 43C</c>, <c>fled as the river reached 7 m</c>, but <c>the role as a sponsor cost</c>.</summary>
    /// <param name="end">Where the phrase before the verb ends.</param>
    public bool OpensTime(int i, int end) =>
        tokens.HasFactor(i, FactorClass.Compares) && tokens[i].Is(WordClass.Preposition) && !tokens.Has(i + 1, Cue.Article)
        && (tokens[i + 1].Is(WordClass.Determiner) || CountedPhrase.IsPlural(tokens, end - 1));

    public bool IsPart(int i, WordClass boundaries) =>
        tokens.Holds(i)
        && (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number || tokens.IsPluralPossessive(i))
        && !tokens[i].Is(boundaries) && !tokens.Has(i, VerbCue.Link) && !tokens.IsContraction(i);
}
