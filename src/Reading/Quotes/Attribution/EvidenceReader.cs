using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What a phrase and a cue tell by themselves.</summary>
internal sealed class EvidenceReader(OuterPhrases outer)
{
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;

    private const int LongestApposition = 24;
    private const int LongestDescription = 3;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly LexemeSet formsOfBe = CueVerbs.Be;

    private int lastSpeaker = -1;

    /// <summary>Notes who was quoted last; -1 for nobody by name.</summary>
    public void Heard(int speaker) => lastSpeaker = speaker;

    /// <summary>The flags of what a phrase is and how it stands.</summary>
    public Evidence OfPhrase(SourcePhrase phrase, int firstToken)
    {
        var evidence = phrase.Person >= 0 && phrase.Person == lastSpeaker ? Evidence.SpokeLast : Evidence.None;
        evidence |= phrase.Kind switch
        {
            SourceKind.Person => Evidence.Person,
            SourceKind.Name => Evidence.Name,
            SourceKind.Pronoun => Evidence.Pronoun,
            SourceKind.WeakPronoun => Evidence.WeakPronoun,
            SourceKind.FirstPerson => Evidence.FirstPerson,
            SourceKind.Nominal => Evidence.Nominal,
            SourceKind.Group => Evidence.Group,
            SourceKind.Document => Evidence.Document,
            SourceKind.Place => Evidence.Place,
            SourceKind.Thing => Evidence.Thing,
            SourceKind.Relative => Evidence.Relative,
            _ => Evidence.None,
        };
        evidence |= IsGoverned(phrase, firstToken) ? Evidence.BehindPreposition : Evidence.None;

        evidence |= StartsClause(phrase.Phrase, firstToken) ? Evidence.BehindConjunction : Evidence.None;

        evidence |= IsBeforeVerb(phrase.End) ? Evidence.BeforeVerb : Evidence.None;

        evidence |= phrase.Phrase > firstToken ? Behind(phrase.Phrase - 1, firstToken) : Evidence.None;

        evidence |= phrase.End < tokens.Length && IsComma(phrase.End) ? Evidence.BeforeComma : Evidence.None;
        return IsPossessive(phrase) ? evidence | Evidence.Possessive : evidence;
    }

    /// <summary>What the word or sign before a phrase tells.</summary>
    private Evidence Behind(int before, int firstToken) =>
        IsComma(before) ? Evidence.BehindComma : IsVerb(before, firstToken) ? Evidence.BehindVerb : Evidence.None;

    /// <summary>Whether the writer's word is a verb in any form; what an article or a preposition stands before is a noun.</summary>
    private bool IsVerb(int token, int firstToken)
    {
        if (outer.Outer.IsQuoted(token) || tokens[token].Has(TokenShape.Capitalised))
        {
            return false;
        }

        var isNoun = token > firstToken
            && (tokens[token - 1].Is(WordClass.Determiner | WordClass.Preposition) || tokens[token - 1].Kind == TokenKind.Possessive);
        return outer.Prose.TextOf(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal) || (!isNoun && IsFinite(token));
    }

    private bool IsComma(int token) => outer.Prose.Text[tokens[token].Start] == ',' && !outer.Outer.IsQuoted(token);

    /// <summary>Whether a preposition stands before the phrase, adjectives and numbers between: <c>in separate interviews</c>.</summary>
    private bool IsGoverned(SourcePhrase phrase, int firstToken)
    {
        var before = phrase.Phrase - 1;
        var isBare = phrase.Kind is SourceKind.Nominal or SourceKind.Group or SourceKind.Document && phrase.Phrase == phrase.First;
        while (isBare && before > firstToken && phrase.Phrase - before <= LongestDescription && Describes(before))
        {
            before--;
        }

        // `About 200 pilots`: the preposition belongs to the number.
        return before >= firstToken && tokens[before].Is(WordClass.Preposition)
            && !(SourceWords.Approximators.Has(tokens[before].Lexeme) && tokens[before + 1].Kind == TokenKind.Number);
    }

    private bool Describes(int token) => !outer.Outer.IsQuoted(token) && tokens[token] is { Kind: TokenKind.Word or TokenKind.Number } word
        && !word.Is(WordClass.FunctionWord | Verbs) && !word.Has(TokenShape.Capitalised) && !IsFinite(token);

    /// <summary>Whether a conjunction or an interrogative stands right before the phrase; <c>and</c> joins phrases as well.</summary>
    private bool StartsClause(int token, int firstToken)
    {
        if (token <= firstToken || outer.Outer.IsQuoted(token - 1) || tokens[token - 1].Has(TokenShape.SentenceStart))
        {
            return false;
        }

        var before = outer.Prose.TextOf(token - 1);
        return (tokens[token - 1].Is(WordClass.Conjunction) && !before.SequenceEqual("and".AsSpan()) && !before.SequenceEqual("or".AsSpan()))
            || before.SequenceEqual("what".AsSpan()) || before.SequenceEqual("how".AsSpan());
    }

    /// <summary>Class and form of a cue.</summary>
    public Evidence OfCue(Cue cue)
    {
        var evidence = cue.Class switch
        {
            CueClass.Quotative => Evidence.Quotative,
            CueClass.Speech or CueClass.Writing => Evidence.Speech,
            CueClass.Thought or CueClass.Perception => Evidence.Thought,
            _ => Evidence.Preposition,
        };
        evidence |= cue.Form == CueForm.Participle ? Evidence.Participle : Evidence.None;
        evidence |= CueVerbs.Plain.Has(tokens[cue.First].Lexeme) ? Evidence.Plain
            : CueVerbs.Reporting.Has(tokens[cue.First].Lexeme) ? Evidence.Reporting
            : Evidence.None;
        var before = cue.First - 1;
        while (before > 0 && IsAdverb(before) && !outer.Outer.IsQuoted(before))
        {
            before--;
        }

        var isPassive = cue.Form == CueForm.Finite && before >= 0 && formsOfBe.Has(tokens[before].Lexeme);
        return isPassive ? evidence | Evidence.Passive : evidence;
    }

    /// <summary>Whether the phrase stands between commas behind a name and so says more of the name.</summary>
    public bool IsInApposition(SourcePhrase phrase, int firstToken) => phrase.Phrase - 2 >= firstToken && phrase.End < tokens.Length
        && outer.Prose.Text[tokens[phrase.Phrase - 1].Start] == ',' && outer.Prose.Text[tokens[phrase.End].Start] == ','
        && tokens[phrase.Phrase - 2].IsWord && tokens[phrase.Phrase - 2].Has(TokenShape.Capitalised);

    /// <summary>Whether a finite verb stands at the token, behind adverbs and an apposition.</summary>
    public bool IsBeforeVerb(int token)
    {
        while (token < tokens.Length && IsAdverb(token))
        {
            token++;
        }

        token = EndOfApposition(token);
        return token < tokens.Length && !outer.Outer.IsQuoted(token) && IsFinite(token);
    }

    /// <summary>
    /// Behind the last comma of <c>Lopez, the engineer of Oslo, Bergen and Narvik, rejected</c>; the token itself where no verb follows one.
    /// </summary>
    private int EndOfApposition(int token)
    {
        if (token >= tokens.Length || outer.Prose.Text[tokens[token].Start] != ',')
        {
            return token;
        }

        for (var i = token + 2; i < Math.Min(tokens.Length - 1, token + LongestApposition) && !outer.Outer.IsQuoted(i); i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
            {
                break;
            }

            if (outer.Prose.Text[tokens[i].Start] == ',' && IsFinite(i + 1))
            {
                return i + 1;
            }
        }

        return token;
    }

    /// <summary>Whether the word is an adverb by class or by its ending.</summary>
    public bool IsAdverb(int token)
    {
        var word = outer.Prose.TextOf(token);
        return tokens[token].Is(WordClass.Adverb) || (word.Length > 4 && word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l'
            && !tokens[token].Has(TokenShape.Capitalised));
    }

    /// <summary>An auxiliary, a verb of the lexicon or a past form, as far as the ending tells.</summary>
    private bool IsFinite(int token)
    {
        var word = outer.Prose.TextOf(token);
        if (!tokens[token].IsWord || tokens[token].Has(TokenShape.Capitalised) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        return tokens[token].Is(WordClass.Auxiliary | Verbs) || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal);
    }

    private bool IsPossessive(SourcePhrase phrase) => phrase.End < tokens.Length
        && (tokens[phrase.End].Kind == TokenKind.Possessive
            || (tokens[phrase.End] is { Kind: TokenKind.Mark } mark && !mark.Has(TokenShape.SpaceBefore)
            && CharClass.IsApostrophe(outer.Prose.Text[mark.Start])
                && outer.Prose.Text[mark.Start - 1] == 's' && !outer.Outer.IsQuoted(phrase.End)));
}
