using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Cuts the runs of capitalised words out of a document's tokens.</summary>
internal sealed class NameRunReader(DocumentProse prose, RoleTable titles)
{
    /// <summary>A word that breaks no run when the sentence starts with it, but is no name: closed classes, dates.</summary>
    private const WordClass NoName = WordClass.FunctionWord | WordClass.Month | WordClass.Weekday | WordClass.NumberWord;

    /// <summary>Longer runs are lists or shouted lines.</summary>
    private const int LongestRun = 12;

    private readonly LexemeSet plain = PeopleWords.Plain;
    private readonly NameTraitReader traits = new(prose, titles);

    public void Read(in ProsePassage passage, List<NameRun> runs)
    {
        var isTitleCase = IsTitleCase(passage);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!IsNameWord(i, passage, -1))
            {
                continue;
            }

            var end = EndOfRun(i, passage);
            var name = NameStart(i, end, passage);
            runs.Add(new NameRun(i, end, name, traits.Read(passage, i, name, end)
                | (isTitleCase ? NameTraits.TitleCase : NameTraits.None)));
            i = end - 1;
        }
    }

    private bool IsNameWord(int i, in ProsePassage passage, int previous)
    {
        ref readonly var token = ref prose.Tokens[i];
        if (!token.IsWord || !token.Has(TokenShape.Capitalised))
        {
            return false;
        }

        if (plain.Has(token.Lexeme))
        {
            return false;
        }

        // `Added Lopez: "…"`: a past verb of saying that starts a sentence belongs to no name.
        if (token.Has(TokenShape.SentenceStart) && SayingVerb.IsPast(prose, i))
        {
            return false;
        }

        if (!token.Is(NoName))
        {
            return !token.Is(WordClass.Adverb) || !token.Has(TokenShape.SentenceStart) || token.Is(WordClass.GivenName);
        }

        // `Al From said`, and later `From said`: inside a sentence no preposition has a capital, and none stands before a verb of saying.
        if (token.Is(WordClass.Preposition) && !token.Has(TokenShape.SentenceStart))
        {
            return (previous < 0 || prose.Tokens[previous].Is(WordClass.GivenName)) && i + 1 < passage.EndToken
                && prose.Tokens[i + 1] is var verb && verb.Is(WordClass.SpeechVerb) && !verb.Has(TokenShape.Capitalised);
        }

        // `Theresa May`, `Will Smith`, `April Ryan`; not `Trump Monday`, `May 5`.
        var isAmbiguous = token.Is(WordClass.Month | WordClass.Auxiliary);
        var followsGiven = previous >= 0 && prose.Tokens[previous].Is(WordClass.GivenName);
        var leads = token.Is(WordClass.GivenName) && previous < 0 && i + 1 < passage.EndToken
            && prose.Tokens[i + 1] is { IsWord: true } next && next.Has(TokenShape.Capitalised) && !next.Is(NoName);
        return isAmbiguous && (followsGiven || leads);
    }

    private int EndOfRun(int first, in ProsePassage passage)
    {
        var end = first + 1;
        while (end < passage.EndToken && end - first < LongestRun)
        {
            var next = NextPart(first, end, passage);
            if (next < 0 || prose.Tokens[end].Has(TokenShape.SentenceStart))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>
    /// The name word that goes on from a token: itself, behind a hyphen, behind particles, or a suffix behind a comma; -1 where the run
    /// ends.
    /// </summary>
    private int NextPart(int first, int i, in ProsePassage passage)
    {
        var token = prose.Tokens[i];
        if (IsNameWord(i, passage, i - 1))
        {
            // `Ann Lee Praised`: a headline's verb goes on with no name.
            var isVerb = i - first >= 2 && !prose.Tokens[i - 2].Is(WordClass.Role) && token.Is(WordClass.SpeechVerb)
                && !token.Is(WordClass.GivenName | WordClass.FamilyName | WordClass.Role) && !IsInitial(i - 1);
            return isVerb ? -1 : i;
        }

        if (i + 1 >= passage.EndToken)
        {
            return -1;
        }

        var next = prose.Tokens[i + 1];
        if (token.Kind == TokenKind.Hyphen && !token.Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter))
        {
            // `Park Geun-hye`: East Asian given names go on with a small letter.
            var goesOn = next.Has(TokenShape.Capitalised)
                || (i - first >= 2 && prose.Tokens[i - 2].Is(WordClass.FamilyName) && IsSyllable(next));
            return next.IsWord && goesOn ? i + 1 : -1;
        }

        if (prose.Text[token.Start] == ',' && next.Is(WordClass.NameSuffix) && next.Has(TokenShape.Capitalised))
        {
            return i + 1;
        }

        if (!token.IsWord || !token.Is(WordClass.NameParticle))
        {
            return -1;
        }

        // `van der Leyen`, `al-Baghdadi`: at most two particles, and a hyphen.
        for (var part = i + 1; part < Math.Min(i + 3, passage.EndToken); part++)
        {
            if (IsNameWord(part, passage, part - 1))
            {
                return part;
            }

            if (prose.Tokens[part].Kind != TokenKind.Hyphen && !prose.Tokens[part].Is(WordClass.NameParticle))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Whether a word behind a hyphen can end a given name: <c>Dae-jung</c>, <c>Jae-in</c>, not <c>-backed</c>.</summary>
    private static bool IsSyllable(in Token token) => token.Lexeme == WordLexicon.Unknown
        || token.Is(WordClass.GivenName | WordClass.FamilyName) || PeopleWords.Syllables.Has(token.Lexeme);

    /// <summary>Behind the last title or role of the run; the run's start where it has none.</summary>
    private int NameStart(int first, int end, in ProsePassage passage)
    {
        for (var i = end - 1; i >= first; i--)
        {
            var token = prose.Tokens[i];
            if (!token.Is(WordClass.Role))
            {
                continue;
            }

            // `Mr. Singer`, `Martin Baron`: behind a form of address or a given name the word is a surname.
            var isSurname = i == end - 1 && i > first && prose.Tokens[first].Is(WordClass.GivenName)
                && !prose.Tokens[first].Is(WordClass.Role);
            if (titles.IsTitle(token.Lexeme) || (!isSurname && !IsBehindName(first, i, end)))
            {
                return SkipHyphen(i + 1, end);
            }
        }

        // `Secretary of State John Kerry`, `Trust John Kerry`: what belongs to the office or sentence ends where the given name starts.
        var isOffice = first - 2 >= passage.FirstToken && prose.Tokens[first - 2].Is(WordClass.Role)
            && prose.Tokens[first - 1].Is(WordClass.Preposition);
        if (isOffice || prose.Tokens[first].Has(TokenShape.SentenceStart))
        {
            for (var i = first + 1; i < end - 1; i++)
            {
                if (prose.Tokens[i].Is(WordClass.GivenName) && !prose.Tokens[first].Is(WordClass.GivenName))
                {
                    return i;
                }
            }
        }

        return first;
    }

    /// <summary><c>Martin Baron</c>, <c>Peter T. King</c>; not <c>Charlotte Mayor Ann Lee</c>, whose office a given name follows.</summary>
    private bool IsBehindName(int first, int i, int end)
    {
        if (i == first || (i + 2 < end && prose.Tokens[i + 1].Is(WordClass.GivenName)))
        {
            return false;
        }

        var before = prose.Tokens[i - 1];
        var isInitial = IsInitial(i - 1) && i - 2 >= first;
        return titles.IsTitle(before.Lexeme) || (isInitial ? prose.Tokens[i - 2] : before).Is(WordClass.GivenName);
    }

    private bool IsInitial(int token) => prose.Tokens[token].Has(TokenShape.Abbreviation) && prose.Tokens[token].Length <= 2;

    private int SkipHyphen(int i, int end) => i < end && prose.Tokens[i].Kind == TokenKind.Hyphen ? i + 1 : i;

    /// <summary>Whether most longer words of a headline, or of a line without a full stop, are capitalised.</summary>
    private bool IsTitleCase(in ProsePassage passage)
    {
        if (passage.In != ArticlePart.Headline && passage.EndToken > passage.FirstToken
            && prose.Tokens[passage.EndToken - 1].Kind is TokenKind.Stop or TokenKind.Mark)
        {
            return false;
        }

        var (words, capitals) = (0, 0);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (prose.Tokens[i] is { IsWord: true, Length: > 3 } word)
            {
                words++;
                capitals += word.Has(TokenShape.Capitalised) ? 1 : 0;
            }
        }

        return words > 2 && capitals * 4 > words * 3;
    }
}
