using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Reads the office or description that stands before or behind a name.</summary>
internal sealed class RoleReader(DocumentProse prose, RoleTable titles)
{
    private const int LongestBefore = 6;
    private const int LongestBehind = 16;

    /// <summary>
    /// The first token of the description before a name: <c>Chinese Defence Minister</c> Wei, <c>former aide</c> Lee; the name where there
    /// is none.
    /// </summary>
    public int StartBefore(in ProsePassage passage, NameRun run)
    {
        var start = run.First;
        if (run.Name == run.First && StartOfCompound(passage, start) is var compound && compound < start)
        {
            return compound;
        }

        if (run.Name == run.First && !(start > passage.FirstToken && Describes(passage, start - 1, run)))
        {
            return run.Name;
        }

        while (start > passage.FirstToken && run.Name - start < LongestBefore && !prose.Tokens[start].Has(TokenShape.SentenceStart))
        {
            if (start < run.Name && IsOfficeOf(passage, start))
            {
                start -= 2;
            }
            else if (start < run.Name && IsOfficeOfThe(passage, start))
            {
                start -= 3;
            }
            else if (AgeWords.StartOf(prose, start) is var age && age < start && age >= passage.FirstToken)
            {
                start = age;
            }
            else if (JoinsRole(start - 1))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>
    /// The first token of the compound right before a name that tells an age or starts with a noun for a person: <c>80-year-old</c> Maria Lopez,
    /// <c>editor-in-chief</c> Ann Lee, <c>mother-of-two</c> Ann Lee; the name where none stands there.
    /// </summary>
    private int StartOfCompound(in ProsePassage passage, int name)
    {
        var first = name - 1;
        while (first - 2 >= passage.FirstToken && name - first < LongestBefore && prose.Tokens[first - 1].Kind == TokenKind.Hyphen
            && !prose.Tokens[first - 1].Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter))
        {
            first -= 2;
        }

        var describes = first < name - 1 && (prose.Tokens[first].Is(WordClass.Role | WordClass.PersonNoun) || AgeWords.StartOf(prose, name) == first);
        return describes && prose.Tokens[name - 1] is var last && !last.Has(TokenShape.Capitalised) ? first : name;
    }

    private bool Describes(in ProsePassage passage, int before, NameRun run) => !IsVerb(passage, before)
        && (IsRoleWord(before) || IsOfficeOf(passage, before) || (run.Has(NameTraits.Titled) && prose.Tokens[before].Is(WordClass.PersonNoun)));

    /// <summary><c>I suspect Narvikon</c>, <c>they host Lopez</c>: behind a pronoun the word is what somebody does.</summary>
    private bool IsVerb(in ProsePassage passage, int role) => role > passage.FirstToken && !prose.Tokens[role].Has(TokenShape.Capitalised)
        && PeopleWords.ActingPronouns.Has(prose.Tokens[role - 1].Lexeme) && !prose.Tokens[role - 1].Has(TokenShape.AllCapitals);

    /// <summary><c>ambassador to Britain</c>, <c>secretary for education</c>; <c>an aide to Berg</c> is another.</summary>
    private bool IsOfPlace(int start) => (prose.Tokens[start].Is(WordClass.Place) || PeopleWords.Fields.Has(prose.Tokens[start].Lexeme))
        && prose.Tokens[start - 1].Is(WordClass.Preposition) && prose.TextOf(start - 1) is { Length: 2 or 3 };

    /// <summary><c>Secretary of State</c>: the words from the token on say of what; <c>the aide of President</c> Lee has one office beside another.</summary>
    private bool IsOfficeOf(in ProsePassage passage, int start) => start - 2 >= passage.FirstToken && !IsRoleWord(start)
        && (prose.TextOf(start - 1).Equals("of".AsSpan(), StringComparison.Ordinal) || IsOfPlace(start)) && IsRoleWord(start - 2);

    /// <summary><c>Chief of the Defence Staff</c> Lee.</summary>
    private bool IsOfficeOfThe(in ProsePassage passage, int start) => start - 3 >= passage.FirstToken && IsRoleWord(start - 3)
        && prose.TextOf(start - 2).Equals("of".AsSpan(), StringComparison.Ordinal) && prose.TextOf(start - 1).Equals("the".AsSpan(), StringComparison.Ordinal);

    /// <summary>The description before the name without a mere form of address; false where there is none.</summary>
    public bool TryReadBefore(int start, int name, out TextRange role)
    {
        while (start < name && titles.IsTitle(prose.Tokens[start].Lexeme))
        {
            start++;
        }

        // `34-year-old nurse` Ann Lee is a nurse.
        start += start + AgeWords.Length <= name && AgeWords.StartOf(prose, start + AgeWords.Length) == start ? AgeWords.Length : 0;

        while (name > start && (titles.IsTitle(prose.Tokens[name - 1].Lexeme) || !prose.Tokens[name - 1].IsWord))
        {
            name--;
        }

        if (start < name && !NamesOffice(start, name) && IsOffice(name))
        {
            // `Ohio Gov.` Lee: without its title a place tells no office.
            name++;
        }
        else if (OnlyModifies(start, name))
        {
            // `Former Rep.` Lopez held an office, `a major` Lopez film tells of none.
            var office = name + (prose.Tokens[name].Kind == TokenKind.Hyphen ? 1 : 0);
            name = IsOffice(office) ? office + 1 : start;
        }

        role = start < name ? new TextRange(prose.Tokens[start].Start, prose.Tokens[name - 1].End) : default;
        return start < name;
    }

    private bool IsOffice(int title) => prose.Tokens[title].Has(TokenShape.Capitalised) && titles.IsOffice(prose.Tokens[title].Lexeme);

    private bool NamesOffice(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (prose.Tokens[i].Is(WordClass.Role | WordClass.PersonNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>former</c>, <c>state</c>, <c>then-</c>; the last may be an office too, <c>executive</c>, but behind <c>a</c>.</summary>
    private bool OnlyModifies(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isOffice = i == end - 1 && prose.Tokens[i].Is(WordClass.Role | WordClass.PersonNoun)
                && !(i > 0 && prose.TextOf(i - 1).Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase));
            if (isOffice || !titles.IsModifier(prose.Tokens[i].Lexeme))
            {
                return false;
            }
        }

        return start < end;
    }

    /// <summary>The apposition behind a name up to its comma: <c>, the Chinese defence minister,</c>.</summary>
    public bool TryReadBehind(in ProsePassage passage, int end, out TextRange role)
    {
        role = default;
        var first = end + 1;
        if (first >= passage.EndToken || prose.Text[prose.Tokens[end].Start] != ',')
        {
            return false;
        }

        // `Its manager, Ann Lee, told reporters`: what follows the comma tells what she did.
        if (SayingVerb.IsPast(prose, first))
        {
            return false;
        }

        // `Now a professor`, `the most popular mayor`
        var article = first + (prose.Tokens[first].Is(WordClass.Adverb) ? 1 : 0);
        var hasArticle = article < passage.EndToken && prose.Tokens[article].Is(WordClass.Determiner);
        first += hasArticle && article == first ? 1 : 0;
        var names = false;
        var last = first;
        for (; last < Math.Min(first + LongestBehind, passage.EndToken)
            && prose.Tokens[last].Kind is TokenKind.Word or TokenKind.Hyphen or TokenKind.Possessive; last++)
        {
            if (prose.Tokens[last].Is(WordClass.Pronoun | WordClass.Conjunction | WordClass.Auxiliary))
            {
                break;
            }

            // `At the bank, a clerk named Ann Lee`, `Paul Berg, Oslo Mayor Dr. Ann Lee`: what stands behind the comma names somebody else.
            if (last > first && (prose.TextOf(last) is "named" || IsAddress(last)))
            {
                return false;
            }

            names |= IsRoleWord(last);
            // `Lopez, also praised the minister`: an article before the office says that the words before it are none.
            var opensObject = !hasArticle && prose.Tokens[last].Is(WordClass.Determiner) && !IsHyphenated(last);
            if (!names && (prose.Tokens[last].Is(WordClass.Preposition) || opensObject || last - first > LongestBefore))
            {
                return false;
            }
        }

        if (!names || IsName(first, last) || last >= passage.EndToken
            || prose.Tokens[last].Kind is not (TokenKind.Punctuation or TokenKind.Stop or TokenKind.Dash))
        {
            return false;
        }

        role = new TextRange(prose.Tokens[first].Start, prose.Tokens[last - 1].End);
        return true;
    }

    private bool IsAddress(int title) => !prose.Tokens[title - 1].Is(WordClass.Preposition) && titles.IsTitle(prose.Tokens[title].Lexeme) && prose.Tokens[title].Has(TokenShape.Abbreviation)
        && title + 1 < prose.Tokens.Length && prose.Tokens[title + 1].Has(TokenShape.Capitalised);

    /// <summary><c>Martha Lopez, Amar Sen, and</c>: the next of a row of names.</summary>
    private bool IsName(int first, int end) => end - first == 2 && prose.Tokens[first].Has(TokenShape.Capitalised)
        && prose.Tokens[first + 1].Has(TokenShape.Capitalised) && !prose.Tokens[first].Has(TokenShape.AllCapitals)
        && !prose.Tokens[first].Is(WordClass.Role | WordClass.GroupNoun | WordClass.PersonNoun | WordClass.Nationality | WordClass.Place)
        && !titles.IsModifier(prose.Tokens[first].Lexeme)
        && prose.Tokens[end].Kind == TokenKind.Punctuation && titles.IsTitle(prose.Tokens[end - 1].Lexeme);

    /// <summary>What the description says of the gender: <c>Mrs.</c>, <c>spokesman</c>.</summary>
    public Gender GenderBefore(int start, int name)
    {
        var gender = Gender.Unknown;
        for (var i = start; i < name; i++)
        {
            gender |= titles.GenderOf(prose.Tokens[i].Lexeme);
        }

        return gender;
    }

    private bool IsRoleWord(int token) => prose.Tokens[token] is { IsWord: true } word && word.Is(WordClass.Role);

    /// <summary><c>an Oslo-based strategist</c>, <c>a well-known lawyer</c>.</summary>
    private bool IsHyphenated(int token) => (token > 0 && prose.Tokens[token - 1].Kind == TokenKind.Hyphen)
        || (token + 1 < prose.Tokens.Length && prose.Tokens[token + 1].Kind == TokenKind.Hyphen);

    /// <summary>Offices, bodies, nationalities and what modifies them go with the role behind them, and so do capitalised words.</summary>
    private bool JoinsRole(int token)
    {
        var word = prose.Tokens[token];
        var joins = word.Kind == TokenKind.Hyphen && !word.Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter);
        return (word.IsWord || joins)
            && (word.Is(WordClass.Role | WordClass.Nationality | WordClass.PersonNoun | WordClass.GroupNoun)
                || titles.IsModifier(word.Lexeme)
                || joins || IsHyphenated(token)
                || (word.Has(TokenShape.Capitalised) && !(word.Has(TokenShape.SentenceStart) && PeopleWords.Plain.Has(word.Lexeme))
                && !word.Is(WordClass.FunctionWord | WordClass.SpeechVerb | WordClass.Adverb | WordClass.Weekday)));
    }
}
