using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Finds the cues in the writer's own words of a passage.</summary>
internal static class CueReader
{
    /// <summary>How many words may describe a noun that could be a verb: <c>a strong, old case</c>.</summary>
    private const int LongestDescription = 4;

    public static void Read(DocumentProse prose, in ProsePassage passage, OuterText outer, PooledList<Cue> cues)
    {
        var (table, tokens) = (CueTable.Default, prose.Tokens);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!table.Starts(tokens[i].Lexeme) || outer.IsQuoted(i) || !TryMatch(prose, passage, outer, i, out var cue))
            {
                continue;
            }

            if (cue.Class == CueClass.Preposition || IsVerb(prose, passage, outer, cue))
            {
                cues.Add(cue);
                i = cue.End - 1;
            }
        }
    }

    /// <summary>The longest cue that starts at the token.</summary>
    private static bool TryMatch(DocumentProse prose, in ProsePassage passage, OuterText outer, int first, out Cue cue)
    {
        var table = CueTable.Default;
        cue = default;
        var node = PhraseTrie.Root;
        for (var i = first; i < passage.EndToken && !outer.IsQuoted(i) && table.TryStep(ref node, prose.Tokens[i].Lexeme); i++)
        {
            if (table.TryGet(node, out var cueClass, out var form))
            {
                cue = new Cue(first, i + 1, cueClass, form);
            }
        }

        return cue.Class != CueClass.None;
    }

    /// <summary>
    /// Many verbs are nouns too: behind an article, a possessive, a preposition (<c>court of appeal</c>) or an adjective's hyphen they are;
    /// so are those with a capital inside a sentence, and participles behind an article. No bare form stands behind one of <c>be</c>: <c>is out</c>.
    /// </summary>
    private static bool IsVerb(DocumentProse prose, in ProsePassage passage, OuterText outer, Cue cue)
    {
        var verb = prose.Tokens[cue.First];
        if (verb.Has(TokenShape.Capitalised) && !verb.Has(TokenShape.SentenceStart) && passage.In == ArticlePart.Body)
        {
            return false;
        }

        // `Will say`, `need not`: the bare form of an auxiliary only helps the verb behind it.
        if (cue.Form == CueForm.Base && cue.End - cue.First == 1 && verb.Is(WordClass.Auxiliary))
        {
            return false;
        }

        if (cue.First == passage.FirstToken)
        {
            return true;
        }

        var before = prose.Tokens[cue.First - 1];
        return !(before.Kind == TokenKind.Hyphen || (cue.Form != CueForm.Base && IsArticle(prose, cue.First - 1)) || (before.Kind == TokenKind.Possessive && cue.Form != CueForm.Participle)
            || (cue.Form == CueForm.Base && (before.Is(WordClass.Determiner) || IsPreposition(prose, cue.First - 1)
                || CueVerbs.Be.Has(before.Lexeme) || IsDescribedNoun(prose, passage, cue.First) || IsMarkedNoun(prose, passage, outer, cue.First)))
            || (cue.Form != CueForm.Participle && verb.Is(WordClass.PersonNoun | WordClass.Role) && !IsSubject(before))
            || (cue is { Form: CueForm.Finite, Class: not CueClass.Quotative } && IsPluralNoun(prose, cue.First)));
    }

    /// <summary><c>Of points</c>, <c>955 satellites</c>, <c>her questions</c>: no verb in <c>-s</c> stands behind a preposition, a number or a possessive.</summary>
    private static bool IsPluralNoun(DocumentProse prose, int noun)
    {
        var before = prose.Tokens[noun - 1];
        return prose.Text[prose.Tokens[noun].End - 1] == 's'
            && (before.Kind == TokenKind.Number || IsPreposition(prose, noun - 1) || CueVerbs.BeforeNouns.Has(before.Lexeme));
    }

    /// <summary>Whether a verb may stand right behind: <c>we judge</c>, <c>Lopez hosts</c>; else <c>officers</c> are people.</summary>
    private static bool IsSubject(in Token before) =>
        before.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Preposition) || before.Has(TokenShape.Capitalised);

    /// <summary><c>A "silly" remark</c>, <c>Lopez's "silly" claim</c>: an article or a possessive stands before the marks.</summary>
    private static bool IsMarkedNoun(DocumentProse prose, in ProsePassage passage, OuterText outer, int noun)
    {
        var open = noun - 1;
        while (open > passage.FirstToken && outer.IsQuoted(open))
        {
            open--;
        }

        return open < noun - 1 && (IsArticle(prose, open) || prose.Tokens[open].Kind == TokenKind.Possessive);
    }

    /// <summary><c>A strong case</c>, <c>an old-style program</c>: an article that only a singular has, its noun with what describes it.</summary>
    private static bool IsDescribedNoun(DocumentProse prose, in ProsePassage passage, int noun)
    {
        var i = noun - 1;
        while (i > passage.FirstToken && noun - i <= LongestDescription && prose.Tokens[i] is { Kind: TokenKind.Word or TokenKind.Hyphen } word
            && !word.Is(WordClass.FunctionWord))
        {
            i--;
        }

        return i < noun - 1 && ((prose.Tokens[i].Is(WordClass.Determiner) && prose.TextOf(i) is "a" or "an") || IsPossessed(prose, i, noun));
    }

    /// <summary><c>The hearing</c>, <c>the talks</c>: no verb stands behind an article.</summary>
    private static bool IsArticle(DocumentProse prose, int token) =>
        prose.Tokens[token].Is(WordClass.Determiner) && prose.TextOf(token) is "the" or "The" or "a" or "A" or "an" or "An";

    /// <summary><c>The station's Today programme</c>: what is possessed ends with the noun.</summary>
    private static bool IsPossessed(DocumentProse prose, int possessive, int noun) =>
        prose.Tokens[possessive].Kind == TokenKind.Possessive && prose.Tokens[possessive + 1].Has(TokenShape.Capitalised)
        && prose.Tokens[noun - 1].Has(TokenShape.Capitalised);

    /// <summary>Whether the word is a preposition and not the <c>to</c> of an infinitive.</summary>
    private static bool IsPreposition(DocumentProse prose, int token) =>
        prose.Tokens[token].Is(WordClass.Preposition) && !prose.TextOf(token).Equals("to".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
