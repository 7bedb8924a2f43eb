using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Gathers what speaks for and against a run of capitalised words being a person's name.</summary>
internal sealed class NameTraitReader(DocumentProse prose, RoleTable titles)
{
    private const WordClass OtherNames = WordClass.Nationality | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Month
        | WordClass.Weekday;

    /// <summary>With the class of determiners: <c>his</c>, <c>her</c>, <c>their</c>.</summary>
    private const WordClass Owners = WordClass.PronounMale | WordClass.PronounFemale | WordClass.PronounPlural;

    /// <summary>How far behind a comma the noun of an apposition may stand: <c>, a former assistant professor</c>.</summary>
    private const int AppositionReach = 6;

    private readonly OtherNameTable others = OtherNameTable.Default;

    public NameTraits Read(in ProsePassage passage, int first, int name, int end)
    {
        if (name >= end)
        {
            return NameTraits.None;
        }

        var words = 0;
        var found = NameTraits.None;
        for (var i = name; i < end; i++)
        {
            var token = prose.Tokens[i];
            // What a hyphen ties to a name with a small letter is no name of its own: `Jae-in`.
            var isPart = (token.Has(TokenShape.Abbreviation) && token.Length <= 2)
                || (i > name && !token.Has(TokenShape.Capitalised) && prose.Tokens[i - 1].Kind == TokenKind.Hyphen);
            isPart |= token.Is(WordClass.NameParticle | WordClass.NameSuffix) && i > name;
            found |= isPart ? NameTraits.NameParts : NameTraits.None;
            // `Omar Al-Rawahi` has two words, `Geun-hye` one.
            var isTied = i > name && prose.Tokens[i - 1].Kind == TokenKind.Hyphen
                && !(i - 2 > name && prose.Tokens[i - 2].Is(WordClass.NameParticle));
            words += token.IsWord && !isPart && !isTied ? 1 : 0;
            found |= token.Kind == TokenKind.Hyphen ? NameTraits.Hyphen : NameTraits.None;
            found |= !isPart && IsOtherName(i, name, end) ? NameTraits.OtherName : NameTraits.None;
        }

        var start = prose.Tokens[name];
        var isNamed = start.Is(WordClass.GivenName) && !start.Is(WordClass.Place);
        found |= others.IsTail(prose.Tokens[end - 1].Lexeme) || (words > 1 && others.IsHead(start.Lexeme)) || IsPlaceOrBody(first, name, end, isNamed)
            ? NameTraits.OtherName : NameTraits.None;
        found |= words > 1 && others.IsTail(prose.Tokens[end - 1].Lexeme) && !SurnameTable.Default.Has(prose.Tokens[end - 1].Lexeme)
            ? NameTraits.Body : NameTraits.None;
        found |= words == 1 && start.Is(WordClass.PersonNoun) && !start.Is(WordClass.GivenName | WordClass.FamilyName)
            ? NameTraits.OtherName : NameTraits.None;
        found |= start.Is(WordClass.GivenName | WordClass.FamilyName) && !IsOfPeople(start, prose.Tokens[end - 1]) ? NameTraits.GivenName : NameTraits.None;
        found |= start.Is(WordClass.Place) && words > 1 ? NameTraits.PlaceFirst : NameTraits.None;
        found |= name > passage.FirstToken && titles.IsTitle(prose.Tokens[name - 1].Lexeme) ? NameTraits.Addressed : NameTraits.None;
        found |= words > 1 ? NameTraits.Full : NameTraits.None;
        found |= SurnameEndingTable.Default.IsSurname(prose, end - 1) ? NameTraits.Ending : NameTraits.None;
        found |= start.Has(TokenShape.SentenceStart) ? NameTraits.AtStart : NameTraits.None;
        found |= IsTitled(passage, first, name) || (words > 1 && IsBehindPersonNoun(passage, name)) ? NameTraits.Titled : NameTraits.None;
        found |= words == 1 && IsOfFirm(passage, first, end) ? NameTraits.OtherName : NameTraits.None;
        found |= HasArticle(passage, first) ? NameTraits.Article : NameTraits.None;
        found |= words > 1 && (found & (NameTraits.OtherName | NameTraits.Article)) == 0 && HasSurname(start, prose.Tokens[end - 1])
            ? NameTraits.Surname : NameTraits.None;
        found |= IsDescribed(passage, end) || (words > 1 ? IsApposed(passage, first, end) : isNamed && IsOfSomebody(passage, first, end)) ? NameTraits.Described : NameTraits.None;
        return found | (Speaks(passage, first, end) ? NameTraits.Speaks : NameTraits.None);
    }

    /// <summary>Whether the run starts with a known name, <c>New York City</c>, or is one that starts as a person's: <c>Calvin Klein</c>.</summary>
    private bool IsPlaceOrBody(int first, int name, int end, bool isNamed)
    {
        var known = others.LengthAt(prose.Tokens, name, end);
        return (isNamed ? known == end - name : known > 0) || (first < name && others.LengthAt(prose.Tokens, first, end) > name - first);
    }

    /// <summary><c>Roman Catholic</c>; not <c>German Baker</c>, whose last word is a surname.</summary>
    private static bool IsOfPeople(in Token first, in Token last) =>
        first.Is(WordClass.Nationality) && last.Is(WordClass.PersonNoun) && !PeopleWords.IsName(last);

    /// <summary><c>Gary Price</c>, <c>Zorbla McDonald</c>: a common word is a surname behind a given name alone.</summary>
    private static bool HasSurname(in Token first, in Token last) => first.Is(WordClass.GivenName)
        ? PeopleWords.IsName(last)
        : !first.Has(TokenShape.SentenceStart) && PeopleWords.IsUnheard(first) && (SurnameTable.Default.IsPlain(last.Lexeme) || last.Is(WordClass.FamilyName));

    private bool IsOtherName(int i, int name, int end)
    {
        var token = prose.Tokens[i];
        if (token.Length == 1 && end - name == 1)
        {
            // `Witness C`, `Manager B`: a letter for somebody who stays unnamed.
            return true;
        }

        var follows = i > name && prose.Tokens[name].Is(WordClass.GivenName);
        if (follows && token.Is(WordClass.Month))
        {
            // `Theresa May`.
            return false;
        }

        if (token.Is(OtherNames) || token.Has(TokenShape.HasDigit))
        {
            return !token.Is(WordClass.GivenName) || i > name;
        }

        var isInitials = token.Has(TokenShape.Abbreviation) && i < end - 1;
        if (token.Has(TokenShape.AllCapitals) && token.Length > 1 && !isInitials && !token.Is(WordClass.NameSuffix))
        {
            return true;
        }

        // Places lend their names: `Jack London` and `President Durham` are none, `Cook County` is one.
        var isHolder = end - name == 1 && name > 0 && prose.Tokens[name - 1] is { IsWord: true } office && office.Is(WordClass.Role)
            && office.Has(TokenShape.Capitalised);
        return token.Is(WordClass.Place) && !(isHolder && SurnameTable.Default.Has(token.Lexeme))
            && (i == name ? end - name == 1 || !token.Is(WordClass.GivenName) : !prose.Tokens[name].Is(WordClass.GivenName));
    }

    private bool IsTitled(in ProsePassage passage, int first, int name)
    {
        if (name > first)
        {
            return true;
        }

        return name > passage.FirstToken && prose.Tokens[name - 1] is { IsWord: true } before
            && before.Is(WordClass.Role) && !before.Has(TokenShape.SentenceStart);
    }

    /// <summary><c>said accountant Xaver Quoll</c>: a noun for one person that is no office.</summary>
    private bool IsBehindPersonNoun(in ProsePassage passage, int name) => name > passage.FirstToken
        && prose.Tokens[name - 1] is { IsWord: true } before && before.Is(WordClass.PersonNoun) && !before.Has(TokenShape.Capitalised)
        && !before.Is(WordClass.GroupNoun | WordClass.SpeechVerb) && !PeopleWords.Firms.Has(before.Lexeme) && prose.Text[before.End - 1] != 's';

    /// <summary>One of the names of <c>Marsh &amp; Lowe</c>.</summary>
    private bool IsOfFirm(in ProsePassage passage, int first, int end) => (IsAmpersand(first - 1, passage) && IsNameWord(first - 2, passage))
        || (IsAmpersand(end, passage) && IsNameWord(end + 1, passage));

    private bool IsAmpersand(int i, in ProsePassage passage) =>
        i >= passage.FirstToken && i < passage.EndToken && prose.Tokens[i].Length == 1 && prose.Text[prose.Tokens[i].Start] == '&';

    private bool HasArticle(in ProsePassage passage, int first) => first > passage.FirstToken
        && prose.Tokens[first - 1].Is(WordClass.Determiner) && !PeopleWords.ClauseOpeners.Has(prose.Tokens[first - 1].Lexeme);

    /// <summary>An age, an apposition that names a role, or <c>who</c> follows.</summary>
    private bool IsDescribed(in ProsePassage passage, int end)
    {
        if (end >= passage.EndToken)
        {
            return false;
        }

        var i = end;
        if (prose.Text[prose.Tokens[i].Start] is ',' or '(')
        {
            i++;
        }

        if (i >= passage.EndToken)
        {
            return false;
        }

        var next = prose.Tokens[i];
        if (i > end && next.Kind == TokenKind.Number && next.Length <= 3 && i + 1 < passage.EndToken)
        {
            return prose.Tokens[i + 1].Kind == TokenKind.Punctuation;
        }

        if (IsWho(next))
        {
            return true;
        }

        for (; i > end && i < Math.Min(end + AppositionReach, passage.EndToken)
            && prose.Tokens[i].Kind is TokenKind.Word or TokenKind.Hyphen; i++)
        {
            // `Berg, Oslo Secretary of Trade`; not `In Oslo, President Berg`, whose office stands before a name.
            if (prose.Tokens[i].Is(WordClass.Role) && !(prose.Tokens[i].Has(TokenShape.Capitalised) && IsNameWord(i + 1, passage)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name stands between commas behind a role, or ends the sentence there: <c>The minister, Ann Lee, was there</c>,
    /// <c>said the minister, Ann Lee.</c></summary>
    private bool IsApposed(in ProsePassage passage, int first, int end) => IsSetOff(passage, first, end)
        && prose.Tokens[first - 2] is { IsWord: true } role && role.Is(WordClass.Role) && !role.Has(TokenShape.Capitalised);

    /// <summary><c>his wife, Ann,</c>, <c>Berg's widow, Ann,</c>: a given name alone, behind what its bearer is to somebody.</summary>
    private bool IsOfSomebody(in ProsePassage passage, int first, int end) => IsSetOff(passage, first, end) && first - 3 >= passage.FirstToken
        && prose.Tokens[first - 2] is { IsWord: true } noun && noun.Is(WordClass.Role | WordClass.PersonNoun) && !noun.Has(TokenShape.Capitalised)
        && (prose.Tokens[first - 3].Kind == TokenKind.Possessive
            || (prose.Tokens[first - 3].Is(WordClass.Determiner) && prose.Tokens[first - 3].Is(Owners)));

    /// <summary>Whether a comma stands before the name, and one or the sentence's stop behind it.</summary>
    private bool IsSetOff(in ProsePassage passage, int first, int end) => first - 2 > passage.FirstToken && end < passage.EndToken
        && prose.Text[prose.Tokens[first - 1].Start] == ','
        && (prose.Text[prose.Tokens[end].Start] == ',' || prose.Tokens[end].Kind == TokenKind.Stop);

    private bool IsNameWord(int i, in ProsePassage passage) => i >= passage.FirstToken && i < passage.EndToken
        && prose.Tokens[i] is { Kind: TokenKind.Word } word && word.Has(TokenShape.Capitalised);

    /// <summary><c>who</c>, <c>whose</c>.</summary>
    private bool IsWho(Token token) => token.Length is 3 or 5 && token.Is(WordClass.Pronoun | WordClass.Determiner)
        && WordHash.Fold(prose.Text[token.Start]) == 'w' && WordHash.Fold(prose.Text[token.Start + 2]) == 'o';

    private bool Speaks(in ProsePassage passage, int first, int end)
    {
        if (end < passage.EndToken && prose.Tokens[end] is var next && next.Is(WordClass.SpeechVerb) && !next.Has(TokenShape.Capitalised))
        {
            return true;
        }

        return first - 2 >= passage.FirstToken && prose.Tokens[first - 1].Is(WordClass.SpeechVerb)
            && prose.Tokens[first - 2].Kind is TokenKind.Mark or TokenKind.Punctuation;
    }
}
