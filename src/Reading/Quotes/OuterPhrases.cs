using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>Cues and possible sources of a document, in text order, with the way from a token to its neighbours.</summary>
internal sealed class OuterPhrases(DocumentProse prose, OuterText outer, PooledList<Cue> cues, PooledList<SourcePhrase> phrases)
{
    /// <summary>How many phrases may be tied to one: <c>an aide to the mayor of Oslo</c>.</summary>
    private const int MostLinks = 3;

    private readonly ClauseOpenerTable clauses = ClauseOpenerTable.Default;

    public DocumentProse Prose => prose;

    public OuterText Outer => outer;

    public PooledList<Cue> Cues => cues;

    public PooledList<SourcePhrase> Phrases => phrases;

    /// <summary>Whether a phrase is the first of its sentence, and so most likely its subject.</summary>
    public bool IsFirstOfSentence(int phrase) =>
        phrase == 0 || outer.SentenceOf(phrases[phrase - 1].First) != outer.SentenceOf(phrases[phrase].First);

    /// <summary>
    /// The phrase that a description goes on with through its prepositions, the phrase itself where it does not: <c>an aide to the mayor of
    /// Oslo</c>.
    /// </summary>
    public int LastOf(int phrase)
    {
        var last = phrase;
        if (phrases[phrase].Kind is SourceKind.Nominal or SourceKind.Group or SourceKind.Document or SourceKind.Thing or SourceKind.WeakPronoun)
        {
            while (last - phrase < MostLinks && (GoesOn(last) || (last > phrase && IsPossessor(last))))
            {
                last++;
            }
        }

        return last;
    }

    /// <summary>
    /// The phrase that what a phrase is part of ends with, names and participles included: <c>Maria Lopez of the port</c>, <c>a letter obtained
    /// by the paper</c>.
    /// </summary>
    public int ReachOf(int phrase)
    {
        var last = phrase;
        if (phrases[phrase].Kind is not (SourceKind.Pronoun or SourceKind.FirstPerson or SourceKind.Relative))
        {
            while (last - phrase < MostLinks && (GoesOn(last) || (last > phrase && IsPossessor(last)) || IsDescribed(last) || IsCircumscribed(last)))
            {
                last++;
            }
        }

        return last;
    }

    /// <summary>
    /// Whether a participle or an adjective ties the next phrase to this one: <c>residents walking along the quay</c>, <c>a letter obtained by the
    /// paper</c>, <c>a person close to the bank</c>. A past form without a preposition may be the main verb.
    /// </summary>
    private bool IsDescribed(int phrase)
    {
        var verb = phrases[phrase].End;
        if (phrase + 1 >= phrases.Count || verb + 1 >= prose.Tokens.Length || outer.IsQuoted(verb)
            || prose.Tokens[verb].Is(WordClass.SpeechVerb | WordClass.FunctionWord) || prose.Tokens[verb].Has(TokenShape.Capitalised)
            || outer.SentenceOf(phrases[phrase + 1].First) != outer.SentenceOf(phrases[phrase].First))
        {
            return false;
        }

        var word = prose.TextOf(verb);
        var isGoverned = prose.Tokens[verb + 1].Is(WordClass.Preposition) && !outer.IsQuoted(verb + 1)
            && !clauses.Opens(prose.Tokens[verb + 1].Lexeme, CueForm.Finite);
        return phrases[phrase + 1].Phrase == verb + (isGoverned ? 2 : 1)
            && (word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)
                || (isGoverned && (word.EndsWith("ed".AsSpan(), StringComparison.Ordinal) || SourceWords.Governing.Has(prose.Tokens[verb].Lexeme))));
    }

    /// <summary>Whether a noun that is no source ties the next phrase to this one: <c>people with direct knowledge of the plans</c>.</summary>
    private bool IsCircumscribed(int phrase)
    {
        var first = phrases[phrase].End;
        if (phrase + 1 >= phrases.Count || phrases[phrase + 1].Phrase - first is < 3 or > 4
            || outer.SentenceOf(phrases[phrase + 1].First) != outer.SentenceOf(phrases[phrase].First))
        {
            return false;
        }

        for (var i = first; i < phrases[phrase + 1].Phrase; i++)
        {
            var isPreposition = prose.Tokens[i].Is(WordClass.Preposition) && !clauses.Opens(prose.Tokens[i].Lexeme, CueForm.Finite);
            var isEdge = i == first || i == phrases[phrase + 1].Phrase - 1;
            if (outer.IsQuoted(i) || isPreposition != isEdge
                || (!isEdge && (!prose.Tokens[i].IsWord || prose.Tokens[i].Is(WordClass.FunctionWord) || prose.Tokens[i].Has(TokenShape.Capitalised))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a preposition that opens no clause ties the next phrase to this one.</summary>
    private bool GoesOn(int phrase)
    {
        var end = phrases[phrase].End;
        return phrase + 1 < phrases.Count && phrases[phrase + 1].Phrase == end + 1 && !outer.IsQuoted(end)
            && prose.Tokens[end].Is(WordClass.Preposition) && !clauses.Opens(prose.Tokens[end].Lexeme, CueForm.Finite)
            && outer.SentenceOf(phrases[phrase + 1].First) == outer.SentenceOf(phrases[phrase].First) && !IsSaidIn(phrase);
    }

    /// <summary><c>Said the court in its ruling</c>: the document goes with the verb.</summary>
    private bool IsSaidIn(int phrase) => phrases[phrase].Kind != SourceKind.Document && phrases[phrase + 1].Kind == SourceKind.Document
        && IsWord(phrases[phrase].End, "in");

    /// <summary>Whether the next phrase is what this one possesses: <c>a spokesman for the drivers’ union</c>.</summary>
    private bool IsPossessor(int phrase) => phrase + 1 < phrases.Count && phrases[phrase + 1].Phrase == phrases[phrase].Phrase;

    /// <summary>Whether the phrase starts with <c>the</c>: somebody whom the text knows.</summary>
    public bool IsDefinite(in SourcePhrase phrase) =>
        prose.TextOf(phrase.Phrase).Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase);

    public bool IsWord(int token, string word) => prose.TextOf(token).Equals(word.AsSpan(), StringComparison.Ordinal);

    /// <summary>Index of the first phrase that ends behind the token.</summary>
    public int FirstPhraseFrom(int token)
    {
        var (low, high) = (0, phrases.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = phrases[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Index of the first cue that ends behind the token.</summary>
    public int FirstCueFrom(int token)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = cues[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
