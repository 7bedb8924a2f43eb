using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Reads names that name no person of the article, and nouns for people, bodies and documents, with what describes them.</summary>
internal sealed class NounReader(DocumentProse prose, OuterText outer, MentionCursor mentions)
{
    /// <summary>How many words may describe a noun before it: <c>the former British defence minister</c>.</summary>
    public const int LongestDescription = 5;

    private const WordClass Nouns = WordClass.Role | WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun;
    private const WordClass Dates = WordClass.Month | WordClass.Weekday;

    private readonly NounModifiers modifiers = new(prose, outer);

    public static bool IsNoun(in Token token) => IsNoun(token.Lexeme, token.Classes);

    public static bool IsNoun(int lexeme, WordClass classes) => (classes & Nouns) != 0 || NounTable.Default.TryGet(lexeme, out _);

    /// <summary>The phrase whose name or noun starts at the token; its description stands before.</summary>
    public bool TryRead(int i, in ProsePassage passage, out SourcePhrase phrase)
    {
        phrase = default;
        if (!CanStart(i))
        {
            return false;
        }

        var end = EndOfNoun(i, passage);
        if (modifiers.IsAdjective(i, end))
        {
            return false;
        }

        phrase = Describe(i, end, passage);
        if (phrase.Kind == SourceKind.Nominal && modifiers.IsBeforeHead(end, passage))
        {
            phrase = phrase with { End = end + 1, Kind = SourceKind.Thing };
        }

        return true;
    }

    private bool CanStart(int i)
    {
        ref readonly var token = ref prose.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.FunctionWord | Dates) || IsCounted(i) || IsShare(i) || IsCueBeforeQuote(i) || IsAdjective(i))
        {
            return false;
        }

        var isNoun = IsNoun(token);
        if (!(isNoun || token.Has(TokenShape.Capitalised)) || PeopleWords.Plain.Has(token.Lexeme))
        {
            return false;
        }

        // `Added Lopez: "…"`: the verb starts no name.
        if (token.Has(TokenShape.SentenceStart) && !isNoun && SayingVerb.IsPast(prose, i))
        {
            return false;
        }

        // The word that starts a sentence is capitalised whatever it is: what follows must make it a subject or a name.
        return isNoun
            || !token.Has(TokenShape.SentenceStart)
            || token.Is(WordClass.GivenName | WordClass.FamilyName | WordClass.Place)
            || (!token.Is(WordClass.Adverb) && IsFollowedAsName(i));
    }

    /// <summary><c>Nine in ten</c>, <c>six of them</c>: a number and no team.</summary>
    private bool IsShare(int i) => prose.Tokens[i].Is(WordClass.NumberWord) && i + 1 < prose.Tokens.Length && prose.Tokens[i + 1].Is(WordClass.Preposition);

    /// <summary><c>Who is lost says</c>: no article calls people so.</summary>
    private bool IsAdjective(int i) => SourceWords.Adjectives.Has(prose.Tokens[i].Lexeme) && !prose.Tokens[i].Has(TokenShape.Capitalised)
        && !(i > 0 && prose.Tokens[i - 1].Is(WordClass.Determiner));

    /// <summary><c>A 412-page report</c>: what a hyphen joins to its number only describes the noun behind it.</summary>
    private bool IsCounted(int i) => i >= 2 && i + 1 < prose.Tokens.Length && prose.Tokens[i - 1].Kind == TokenKind.Hyphen
        && (prose.Tokens[i - 2].Kind == TokenKind.Number || prose.Tokens[i - 2].Is(WordClass.NumberWord)) && IsNoun(prose.Tokens[i + 1]);

    private bool IsFollowedAsName(int i)
    {
        if (i + 1 >= prose.Tokens.Length)
        {
            return false;
        }

        // `Harbourcheck then ruled`: an adverb may stand between.
        var verb = prose.Tokens[i + 1].Is(WordClass.Adverb) && i + 2 < prose.Tokens.Length ? i + 2 : i + 1;
        var next = prose.Tokens[verb];
        return next.Kind is TokenKind.Possessive or TokenKind.Hyphen || IsAmpersand(next) || (next.IsWord && next.Has(TokenShape.Capitalised))
            || next.Is(WordClass.Auxiliary)
            || IsColonBeforeQuote(i + 1)
            || (CueTable.Default.Starts(next.Lexeme) && !next.Is(WordClass.FunctionWord));
    }

    /// <summary><c>Lopez: "…"</c>.</summary>
    private bool IsColonBeforeQuote(int token) => prose.Text[prose.Tokens[token].Start] == ':' && token + 1 < prose.Tokens.Length
        && outer.IsQuoted(token + 1) && !outer.IsQuoted(token);

    /// <summary>Behind the last noun or capitalised word that goes on: <c>campaign manager</c>, <c>Department of Justice</c>.</summary>
    private int EndOfNoun(int first, in ProsePassage passage)
    {
        var end = first + 1;
        while (end < passage.EndToken && end - first < 3 * LongestDescription && !outer.IsQuoted(end) && !mentions.Starts(end))
        {
            if (prose.Tokens[end].Has(TokenShape.SentenceStart))
            {
                break;
            }

            if (GoesOn(end))
            {
                end++;
            }
            else if (end + 1 < passage.EndToken && !IsPersonNoun(first, end) && Links(end) && !outer.IsQuoted(end + 1) && !mentions.Starts(end + 1))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary><c>Analysts at Narvik Bank said</c>: the capital starts a sentence and no name.</summary>
    private bool IsPersonNoun(int first, int end) => end == first + 1 && prose.Tokens[first].Has(TokenShape.SentenceStart)
        && KindOf(first) == SourceKind.Nominal;

    private bool GoesOn(int i)
    {
        ref readonly var token = ref prose.Tokens[i];
        return token.IsWord && !token.Is(WordClass.FunctionWord | Dates)
            && (token.Has(TokenShape.Capitalised)
                || (IsNoun(token) && !token.Is(WordClass.SpeechVerb) && !SourceWords.Adjectives.Has(token.Lexeme) && !IsCueBeforeQuote(i)));
    }

    /// <summary><c>The plaque reads “…”</c>, <c>the plaque read: “…”</c>: nouns elsewhere, here the verb.</summary>
    public bool IsCueBeforeQuote(int i) => i > 0 && i + 1 < prose.Tokens.Length && !prose.Tokens[i].Has(TokenShape.Capitalised)
        && CueTable.Default.Starts(prose.Tokens[i].Lexeme) && !prose.Tokens[i - 1].Is(WordClass.FunctionWord)
        && (outer.IsQuoted(i + 1) || IsColonBeforeQuote(i + 1));

    /// <summary>A tight hyphen, or <c>of</c> or <c>&amp;</c> between capitalised words.</summary>
    private bool Links(int i)
    {
        var (link, next) = (prose.Tokens[i], prose.Tokens[i + 1]);
        if (link.Kind == TokenKind.Hyphen)
        {
            return !link.Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter) && next.IsWord;
        }

        return (IsAmpersand(link) || (link.Is(WordClass.Preposition) && link.Length <= 3)) && next.IsWord && !next.Is(WordClass.FunctionWord | Dates)
            && next.Has(TokenShape.Capitalised) && prose.Tokens[i - 1].Has(TokenShape.Capitalised) && GoesOn(i + 1);
    }

    private bool IsAmpersand(in Token token) => token.Length == 1 && prose.Text[token.Start] == '&';

    private SourcePhrase Describe(int noun, int end, in ProsePassage passage)
    {
        var first = noun;
        while (first > passage.FirstToken && noun - first < LongestDescription && Describes(first - 1))
        {
            first--;
        }

        // Only an article, a possessive or a nationality tells that the words before the noun belong to it.
        if (first > passage.FirstToken && !outer.IsQuoted(first - 1))
        {
            var before = prose.Tokens[first - 1];
            var isCounted = PronounTable.Default.TryGet(before.Lexeme, out var kind, out _) && kind == SourceKind.WeakPronoun;
            var isPossessed = IsPossessive(first - 1);
            if (isCounted || before.Is(WordClass.Determiner) || isPossessed)
            {
                return Phrase(isPossessed ? first : first - 1, first, end);
            }
        }

        return Phrase(noun, noun, end);
    }

    /// <summary>The token behind a possessor: <c>the port’s</c>, <c>the drivers’</c>.</summary>
    public bool IsPossessive(int i) => prose.Tokens[i].Kind == TokenKind.Possessive || PluralPossessive.Is(prose.Text, prose.Tokens, i);

    private SourcePhrase Phrase(int phrase, int first, int end) => new(phrase, first, end, KindOf(HeadOf(first, end)), -1, Gender.Unknown);

    /// <summary><c>Minister of Industry</c>: a person before the preposition is the head; the last word elsewhere.</summary>
    private int HeadOf(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (prose.Tokens[i].Is(WordClass.Preposition) && prose.Tokens[i - 1].Is(WordClass.Role | WordClass.PersonNoun))
            {
                return i - 1;
            }
        }

        return end - 1;
    }

    /// <summary>Words that may stand between an article and its noun.</summary>
    private bool Describes(int i)
    {
        ref readonly var token = ref prose.Tokens[i];
        return !outer.IsQuoted(i) && token.Kind is TokenKind.Word or TokenKind.Hyphen or TokenKind.Number
            && (token.Is(WordClass.Nationality) || !token.Is(WordClass.FunctionWord | WordClass.SpeechVerb));
    }

    private SourceKind KindOf(int head)
    {
        var token = prose.Tokens[head];
        return NounTable.Default.TryGet(token.Lexeme, out var kind) ? kind
            : token.Is(WordClass.Role) ? SourceKind.Nominal
            : token.Is(WordClass.GroupNoun | WordClass.OrganisationName) ? SourceKind.Group
            : token.Is(WordClass.DocumentNoun) ? SourceKind.Document
            : token.Is(WordClass.Place) ? SourceKind.Place
            : token.Is(WordClass.PersonNoun) ? SourceKind.Nominal
            : SourceKind.Name;
    }
}
