using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>Cuts one passage into tokens in a single pass, hashing words as it goes.</summary>
internal ref struct TokenScanner(string text, TextRange range, WordLexicon lexicon, PooledList<Token> tokens)
{
    private readonly string text = text;
    private readonly int end = range.End;
    private readonly WordLexicon lexicon = lexicon;
    private readonly PooledList<Token> tokens = tokens;
    private int at = range.Start;
    private bool spaceBefore = true;

    /// <summary>Adds all tokens of the passage.</summary>
    public void Read()
    {
        while (at < end)
        {
            var c = text[at];
            if (CharClass.IsSpace(c))
            {
                at++;
                spaceBefore = true;
            }
            else if (CharClass.IsDigit(c))
            {
                Add(NumberEnd(), TokenKind.Number);
            }
            else if (CharClass.IsWordPart(c))
            {
                AddWord();
            }
            else
            {
                AddSign(c);
            }
        }
    }

    private void AddSign(char c)
    {
        switch (c)
        {
            case var _ when CharClass.IsMark(c) && IsPossessive(at):
                AddKnown(at + 2, TokenKind.Possessive);
                break;
            case var _ when CharClass.IsMark(c):
                Add(at + 1, TokenKind.Mark);
                break;
            case '-' or '\u2010' or '\u2011':
                AddKnown(at + 1, TokenKind.Hyphen);
                break;
            case '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212':
                AddKnown(at + 1, TokenKind.Dash);
                break;
            case '.' or '!' or '?' or '\u2026':
                Add(at + 1, TokenKind.Stop);
                break;
            case ',' or ';' or ':' or '(' or ')' or '[' or ']' or '{' or '}' or '\u2022' or '\u00B7':
                Add(at + 1, TokenKind.Punctuation);
                break;
            case var _ when char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]):
                Add(at + 2, TokenKind.Symbol);
                break;
            default:
                AddKnown(at + 1, TokenKind.Symbol);
                break;
        }
    }

    /// <summary>Digits, and single separators with a digit behind them: <c>1,700</c>, <c>22.94</c>, <c>1’000</c>.</summary>
    private readonly int NumberEnd()
    {
        var i = at + 1;
        while (i < end)
        {
            if (CharClass.IsDigit(text[i]))
            {
                i++;
            }
            else if (text[i] is ',' or '.' or '’' or '\'' && i + 1 < end && CharClass.IsDigit(text[i + 1]))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private void AddWord()
    {
        if (!TryAddShortWord())
        {
            AddAnyWord();
        }
    }

    /// <summary>A word of few plain letters with a sign behind it that is part of no word, as most are.</summary>
    private bool TryAddShortWord()
    {
        if (!ShortWord.IsReadable || text.Length - at < ShortWord.Longest)
        {
            return false;
        }

        var word = ShortWord.Read(text.AsSpan(at, ShortWord.Longest));
        var wordEnd = at + word.Length;
        if (word.Length == 0 || wordEnd > end || (wordEnd < end && !PartsWords(text[wordEnd])))
        {
            return false;
        }

        var lexeme = lexicon.Find(word, out var classes);
        var shape = (word.IsCapitalised ? TokenShape.Capitalised : TokenShape.None)
            | (word.IsAllCapitals && word.Length > 1 ? TokenShape.AllCapitals : TokenShape.None);
        Add(wordEnd, TokenKind.Word, shape, lexeme, classes);
        return true;
    }

    /// <summary>Whether a word ends before the sign whatever stands behind it; a stop may belong to the word.</summary>
    private static bool PartsWords(char c) =>
        c == ' ' || (c < '\u0080' && !CharClass.IsWordPart(c) && c is not ('.' or '&' or '\''));

    private void AddAnyWord()
    {
        var word = text.AsSpan(at, end - at);
        var hash = WordHash.Start();
        var shape = CharClass.IsUpper(word[0]) ? TokenShape.Capitalised : TokenShape.None;
        var (joints, capitals, i) = (0, 0, 0);
        for (; i < word.Length; i++)
        {
            // Most of a text is small letters, of which nothing more needs to be asked.
            var c = word[i];
            if (c is >= 'a' and <= 'z')
            {
                hash.AddFolded(c);
                continue;
            }

            if (CharClass.IsWordPart(c))
            {
                if (CharClass.IsDigit(c))
                {
                    if (joints == 0 && (shape & TokenShape.HasDigit) == 0 && IsCurrencySign(at + i, hash))
                    {
                        break;
                    }

                    shape |= TokenShape.HasDigit;
                }

                capitals += CharClass.IsUpper(c) ? 1 : 0;
            }
            else if (JoinsWord(at + i))
            {
                joints++;
            }
            else
            {
                break;
            }

            hash.Add(c);
        }

        var letters = i - joints;
        if (letters > 1 && capitals == letters)
        {
            shape |= TokenShape.AllCapitals;
        }

        AddWord(at + i, shape, hash);
    }

    /// <summary>Letters close before digits that are a currency's: <c>RM120</c>, <c>USD50</c>, the <c>US</c> of <c>$US50</c>.</summary>
    private readonly bool IsCurrencySign(int wordEnd, WordHash hash) =>
        CharClass.IsUpper(text[at])
        && ((at > 0 && text[at - 1] == '$')
            || (wordEnd - at > 1
            && lexicon.Find(text.AsSpan(at, wordEnd - at), hash.Value, out var classes) != WordLexicon.Unknown
            && (classes & WordClass.CurrencySign) != 0));

    /// <summary>Adds a word, and takes the full stop into it where a table has the abbreviation, or where the word is an initial or letters
    /// with stops between.</summary>
    private void AddWord(int wordEnd, TokenShape shape, WordHash hash)
    {
        var word = lexicon.Find(text.AsSpan(at, wordEnd - at), hash.Value, out var classes);
        if (wordEnd < end && text[wordEnd] == '.')
        {
            hash.Add('.');
            var dotted = lexicon.Find(text.AsSpan(at, wordEnd + 1 - at), hash.Value, out var classesDotted);
            if (IsAbbreviation(classes, classesDotted, wordEnd) || IsInitials(wordEnd))
            {
                Add(wordEnd + 1, TokenKind.Word, shape | TokenShape.Abbreviation, dotted, classesDotted);
                return;
            }
        }

        Add(wordEnd, TokenKind.Word, shape, word, classes);
    }

    /// <summary>A closed-class word at a sentence's end is no abbreviation, though tables have <c>no.</c> and <c>on.</c></summary>
    private readonly bool IsAbbreviation(WordClass word, WordClass dotted, int wordEnd) =>
        (dotted & (WordClass.Abbreviation | WordClass.Role | WordClass.CurrencySign | WordClass.NameSuffix)) != 0
            && ((word & WordClass.FunctionWord) == 0 || NumberFollows(wordEnd));

    /// <summary><c>No. 1</c></summary>
    private readonly bool NumberFollows(int stop) => stop + 2 < end && text[stop + 1] == ' ' && CharClass.IsDigit(text[stop + 2]);

    /// <summary><c>J.</c> of <c>J. Smith</c>, <c>U.S.</c>, <c>a.m.</c>; not <c>I.</c>, which is a pronoun at a sentence's end.</summary>
    private readonly bool IsInitials(int wordEnd)
    {
        var length = wordEnd - at;
        if (length == 1)
        {
            // Close behind digits it is a multiple or a unit: `$10M.`
            return CharClass.IsUpper(text[at]) && text[at] != 'I' && (at == 0 || !CharClass.IsDigit(text[at - 1]));
        }

        return length >= 3 && text[wordEnd - 2] == '.' && text[at + 1] == '.';
    }

    /// <summary>Apostrophes, ampersands and stops that stand inside a word.</summary>
    private readonly bool JoinsWord(int i)
    {
        var c = text[i];
        if (c == ' ' || i == at || i + 1 >= end || !CharClass.IsWordPart(text[i + 1]))
        {
            return false;
        }

        if (CharClass.IsApostrophe(c))
        {
            return CharClass.IsLetter(text[i + 1]) && !IsPossessive(i);
        }

        return c switch
        {
            '&' => CharClass.IsUpper(text[i - 1]) && CharClass.IsUpper(text[i + 1]),
            // `U.S`, `a.m`, `Ph.D.`, `example.com`; but `end.Next`, two sentences glued on the page, parts.
            '.' => CharClass.IsLetter(text[i + 1])
                && (i - at == 1 || text[i - 2] == '.' || IsDegree(i) || (!CharClass.IsUpper(text[i + 1]) && CharClass.IsLetter(text[i - 1]))),
            _ => false,
        };
    }

    /// <summary>The first stop of <c>Ph.D.</c>: two letters before it, one letter and a stop behind.</summary>
    private readonly bool IsDegree(int i) => i - at == 2 && CharClass.IsUpper(text[at]) && i + 2 < end && text[i + 2] == '.';

    /// <summary><c>’s</c> at a word's end.</summary>
    private readonly bool IsPossessive(int i) =>
        CharClass.IsApostrophe(text[i]) && i + 1 < end && text[i + 1] is 's' or 'S'
        && i > 0 && CharClass.IsWordPart(text[i - 1])
        && (i + 2 >= end || !CharClass.IsWordPart(text[i + 2]));

    /// <summary>Adds what the lexicon may know.</summary>
    private void AddKnown(int tokenEnd, TokenKind kind)
    {
        var sign = text.AsSpan(at, tokenEnd - at);
        var lexeme = lexicon.Find(sign, WordHash.Of(sign), out var classes);
        Add(tokenEnd, kind, TokenShape.None, lexeme, classes);
    }

    private void Add(int tokenEnd, TokenKind kind) => Add(tokenEnd, kind, TokenShape.None, WordLexicon.Unknown, WordClass.None);

    private void Add(int tokenEnd, TokenKind kind, TokenShape shape, int lexeme, WordClass classes)
    {
        shape |= spaceBefore ? TokenShape.SpaceBefore : TokenShape.None;
        shape |= tokenEnd >= end || CharClass.IsSpace(text[tokenEnd]) ? TokenShape.SpaceAfter : TokenShape.None;
        tokens.Add() = new Token(at, tokenEnd - at, kind, shape, lexeme, classes);
        (at, spaceBefore) = (tokenEnd, false);
    }
}
