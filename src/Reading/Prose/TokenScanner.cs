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
            case var _ when CharClass.IsMark(c) && WordJoint.IsPossessive(text, at, end):
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

    /// <summary>A word of few plain letters, as most are.</summary>
    private bool TryAddShortWord()
    {
        if (!ShortWord.IsReadable || text.Length - at < ShortWord.Longest)
        {
            return false;
        }

        var word = ShortWord.Read(text.AsSpan(at, ShortWord.Longest));
        var wordEnd = at + word.Length;
        if (word.Length == 0 || wordEnd > end || (wordEnd < end && GoesOn(wordEnd)))
        {
            return false;
        }

        var lexeme = lexicon.Find(word, out var classes);
        var shape = (word.IsCapitalised ? TokenShape.Capitalised : TokenShape.None)
            | (word.IsAllCapitals && word.Length > 1 ? TokenShape.AllCapitals : TokenShape.None);
        if (wordEnd == end || text[wordEnd] != '.')
        {
            Add(wordEnd, TokenKind.Word, shape, lexeme, classes);
            return true;
        }

        var stopped = lexicon.FindStopped(word, out var classesStopped);
        AddBeforeStop(wordEnd, shape, (lexeme, classes), (stopped, classesStopped));
        return true;
    }

    /// <summary>Whether the word that starts here goes on there, though its plain letters end.</summary>
    private readonly bool GoesOn(int i) =>
        text[i] != ' ' && (CharClass.IsWordPart(text[i]) || WordJoint.Is(text, at, i, end) || (text[i] == '.' && i - at == ShortWord.Longest));

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
            else if (WordJoint.Is(text, at, at + i, end))
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

    private void AddWord(int wordEnd, TokenShape shape, WordHash hash)
    {
        var word = lexicon.Find(text.AsSpan(at, wordEnd - at), hash.Value, out var classes);
        if (wordEnd == end || text[wordEnd] != '.')
        {
            Add(wordEnd, TokenKind.Word, shape, word, classes);
            return;
        }

        hash.Add('.');
        var stopped = lexicon.Find(text.AsSpan(at, wordEnd + 1 - at), hash.Value, out var classesStopped);
        AddBeforeStop(wordEnd, shape, (word, classes), (stopped, classesStopped));
    }

    /// <summary>Adds a word, and takes the full stop behind it into it where a table has the abbreviation, or where the word is an initial or
    /// letters with stops between.</summary>
    private void AddBeforeStop(
        int wordEnd, TokenShape shape, (int Lexeme, WordClass Classes) word, (int Lexeme, WordClass Classes) stopped)
    {
        if (AbbreviationStop.EndsAbbreviation(text, at, wordEnd, end, word.Classes, stopped) || AbbreviationStop.EndsInitials(text, at, wordEnd))
        {
            Add(wordEnd + 1, TokenKind.Word, shape | TokenShape.Abbreviation, stopped.Lexeme, stopped.Classes);
        }
        else
        {
            Add(wordEnd, TokenKind.Word, shape, word.Lexeme, word.Classes);
        }
    }

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
