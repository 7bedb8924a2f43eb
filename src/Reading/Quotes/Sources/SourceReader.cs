using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>
/// Finds the phrases in the writer's own words that might be a source: people, other names, pronouns, nouns for people, bodies and
/// documents.
/// </summary>
internal sealed class SourceReader(DocumentProse prose, ArticlePeople people, OuterText outer)
{
    private const WordClass Nouns = WordClass.Role | WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun;
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;
    private const WordClass Dates = WordClass.Month | WordClass.Weekday;

    /// <summary>How many words may describe a noun before it: <c>the former British defence minister</c>.</summary>
    private const int LongestDescription = 5;

    private int nextMention;

    public void Read(ProsePassage passage, List<SourcePhrase> phrases)
    {
        var (tokens, pronouns) = (prose.Tokens, PronounTable.Default);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (outer.IsQuoted(i))
            {
                continue;
            }

            if (IsMention(i))
            {
                var (phrase, first, nameEnd, person) = people.Mentions[nextMention];
                Add(new SourcePhrase(phrase, first, nameEnd, SourceKind.Person, person, Gender.Unknown), phrases);
                i = people.Mentions[nextMention].End - 1;
            }
            else if (tokens[i].Is(WordClass.FunctionWord) && pronouns.TryGet(tokens[i].Lexeme, out var kind, out var gender)
                && !(kind == SourceKind.WeakPronoun && Counts(i, passage)))
            {
                phrases.Add(new SourcePhrase(i, i, i + 1, kind, -1, gender));
            }
            else if (tokens[i].Is(WordClass.Determiner) && TryThing(i, passage, out var thing))
            {
                Add(thing, phrases);
                i = thing.End - 1;
            }
            else if (CanStart(i))
            {
                var end = EndOfNoun(i, passage);
                Add(Describe(i, end, passage), phrases);
                i = end - 1;
            }
        }
    }

    /// <summary>Adds a phrase; behind a possessor it starts where the possessor starts: <c>the port’s director</c>.</summary>
    private void Add(SourcePhrase phrase, List<SourcePhrase> phrases)
    {
        var last = phrases.Count - 1;
        var isPossessed = last >= 0 && phrases[last].End == phrase.Phrase - 1
            && prose.Tokens[phrase.Phrase - 1].Kind == TokenKind.Possessive;
        phrases.Add(isPossessed ? phrase with { Phrase = phrases[last].Phrase } : phrase);
    }

    /// <summary>Whether the next mention's name, with its title, starts here or goes on here.</summary>
    private bool IsMention(int token)
    {
        var mentions = people.Mentions;
        while (nextMention < mentions.Length && mentions[nextMention].End <= token)
        {
            nextMention++;
        }

        return nextMention < mentions.Length && mentions[nextMention].Phrase <= token;
    }

    /// <summary>Whether <c>one</c> or <c>some</c> stands before a noun and is no pronoun: <c>one former official</c>.</summary>
    private bool Counts(int i, ProsePassage passage)
    {
        if (i + 1 >= passage.EndToken || outer.IsQuoted(i + 1))
        {
            return false;
        }

        var next = prose.Tokens[i + 1];
        var word = prose.TextOf(i + 1);
        return next.IsWord && !next.Is(WordClass.FunctionWord | WordClass.Adverb)
            && (IsNoun(next) || next.Has(TokenShape.Capitalised)
            || !(next.Is(Verbs) || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)));
    }

    private bool CanStart(int i)
    {
        ref readonly var token = ref prose.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.FunctionWord | Dates))
        {
            return false;
        }

        var isNoun = IsNoun(token);
        if (!(isNoun || token.Has(TokenShape.Capitalised)) || PlainWordTable.Default.IsPlain(token.Lexeme))
        {
            return false;
        }

        // The word that starts a sentence is capitalised whatever it is: what follows must make it a subject or a name.
        return isNoun
            || !token.Has(TokenShape.SentenceStart)
            || token.Is(WordClass.GivenName | WordClass.FamilyName | WordClass.Place)
            || (!token.Is(WordClass.Adverb) && IsFollowedAsName(i));
    }

    private static bool IsNoun(in Token token) => token.Is(Nouns) || NounTable.Default.TryGet(token.Lexeme, out _);

    private bool IsFollowedAsName(int i)
    {
        if (i + 1 >= prose.Tokens.Length)
        {
            return false;
        }

        var next = prose.Tokens[i + 1];
        return next.Kind is TokenKind.Possessive or TokenKind.Hyphen || (next.IsWord && next.Has(TokenShape.Capitalised))
            || next.Is(WordClass.Auxiliary)
            || (CueTable.Default.Starts(next.Lexeme) && !next.Is(WordClass.FunctionWord));
    }

    /// <summary>Behind an article the last word before a verb, a function word or a mark is a noun, whatever it is.</summary>
    private bool TryThing(int article, ProsePassage passage, out SourcePhrase phrase)
    {
        phrase = default;
        var end = article + 1;
        while (end < passage.EndToken && end - article <= LongestDescription && !outer.IsQuoted(end) && !StartsMention(end)
            && IsThingWord(end))
        {
            if (IsNoun(prose.Tokens[end]) || prose.Tokens[end].Has(TokenShape.Capitalised))
            {
                return false;
            }

            end++;
        }

        // `A clear message`: behind an adjective the word is the noun, though it may be a verb elsewhere.
        if (end < passage.EndToken && end > article + 1 && SpeechNounTable.Default.IsSingular(prose.Tokens[end].Lexeme))
        {
            return false;
        }

        phrase = new SourcePhrase(article, article + 1, end, SourceKind.Thing, -1, Gender.Unknown);
        return end > article + 1;
    }

    private bool IsThingWord(int i) => prose.Tokens[i] is { Kind: TokenKind.Word or TokenKind.Hyphen or TokenKind.Number } token
        && !token.Is(WordClass.FunctionWord | WordClass.Adverb | Dates)
        && (!token.Is(WordClass.SpeechVerb) || prose.Tokens[i - 1].Is(WordClass.Determiner));

    /// <summary>Behind the last noun or capitalised word that goes on: <c>campaign manager</c>, <c>Department of Justice</c>.</summary>
    private int EndOfNoun(int first, ProsePassage passage)
    {
        var end = first + 1;
        while (end < passage.EndToken && end - first < 3 * LongestDescription && !outer.IsQuoted(end) && !StartsMention(end))
        {
            if (prose.Tokens[end].Has(TokenShape.SentenceStart))
            {
                break;
            }

            if (GoesOn(end))
            {
                end++;
            }
            else if (end + 1 < passage.EndToken && Links(end) && !outer.IsQuoted(end + 1) && !StartsMention(end + 1))
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

    private bool StartsMention(int token) => nextMention < people.Mentions.Length && people.Mentions[nextMention].Phrase == token;

    private bool GoesOn(int i)
    {
        ref readonly var token = ref prose.Tokens[i];
        return token.IsWord && !token.Is(WordClass.FunctionWord | Dates)
            && (token.Has(TokenShape.Capitalised) || (IsNoun(token) && !token.Is(WordClass.SpeechVerb)));
    }

    /// <summary>A tight hyphen, or <c>of</c> between capitalised words.</summary>
    private bool Links(int i)
    {
        var (link, next) = (prose.Tokens[i], prose.Tokens[i + 1]);
        if (link.Kind == TokenKind.Hyphen)
        {
            return !link.Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter) && next.IsWord;
        }

        return link.Is(WordClass.Preposition) && link.Length <= 3 && next.IsWord && !next.Is(WordClass.FunctionWord | Dates)
            && next.Has(TokenShape.Capitalised) && prose.Tokens[i - 1].Has(TokenShape.Capitalised) && GoesOn(i + 1);
    }

    private SourcePhrase Describe(int noun, int end, ProsePassage passage)
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
            if (isCounted || before.Is(WordClass.Determiner) || before.Kind == TokenKind.Possessive)
            {
                return Phrase(before.Kind == TokenKind.Possessive ? first : first - 1, first, end);
            }
        }

        return Phrase(noun, noun, end);
    }

    private SourcePhrase Phrase(int phrase, int first, int end) => new(phrase, first, end, KindOf(end - 1), -1, Gender.Unknown);

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
