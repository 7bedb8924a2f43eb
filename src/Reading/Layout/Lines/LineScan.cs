using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Walks a line word by word: counts, its key, and the phrases that it starts with.</summary>
internal ref struct LineScan
{
    private const int OpeningWords = 5;

    private readonly string text;
    private readonly int end;
    private readonly ChromePhrases phrases;
    private int at;
    private PhraseHash hash;
    private bool stopped;

    public LineScan(string text, TextRange range, ChromePhrases phrases)
    {
        this.text = text;
        this.phrases = phrases;
        at = range.Start;
        end = range.End;
        hash = PhraseHash.Start();
    }

    public int Words { get; private set; }

    /// <summary>Words that hold a letter: those of the key.</summary>
    public int Keyed { get; private set; }

    public int Lettered { get; private set; }

    public int FunctionWords { get; private set; }

    public int Digits { get; private set; }

    public int Capitals { get; private set; }

    public int Uppers { get; private set; }

    public int Lowers { get; private set; }

    public readonly bool HasDigit => Digits > 0;

    public LineTraits Traits { get; private set; }

    public readonly ulong Key => hash.Value;

    /// <summary>The key of the first words alone; 0 for a line that has fewer.</summary>
    public ulong Opening { get; private set; }

    /// <summary>Reads on to the end of the next word; false at the end of the line.</summary>
    public bool TryNext()
    {
        while (at < end && !IsWordPart(text[at]))
        {
            Sign(text[at++]);
        }

        if (at == end)
        {
            return false;
        }

        ReadWord();
        return true;
    }

    /// <summary>The copyright sign opens as many lines of chrome as a word does.</summary>
    private static bool IsWordPart(char c) => CharClass.IsWordPart(c) || CharClass.IsApostrophe(c) || c == '©';

    private void ReadWord()
    {
        var first = text[at];
        var grown = hash;
        var word = WordHash.Start();
        var letters = false;
        if (stopped && CharClass.IsUpper(first))
        {
            Traits |= LineTraits.SeveralSentences;
        }

        stopped = false;
        for (; at < end && IsWordPart(text[at]); at++)
        {
            var c = text[at];
            grown.Add(c);
            word.Add(c);
            if (CharClass.IsDigit(c))
            {
                Digits++;
                continue;
            }

            letters = true;
            if (CharClass.IsUpper(c))
            {
                Uppers++;
            }
            else
            {
                Lowers++;
            }
        }

        Words++;
        if (!letters)
        {
            return;
        }

        Lettered++;
        var said = LineWords.Default.Of(word.Value);
        FunctionWords += said.IsFunctionWord ? 1 : 0;
        Traits |= said.Traits;
        Capitals += CharClass.IsUpper(first) ? 1 : 0;
        grown.EndWord();
        hash = grown;
        Opening = Keyed + 1 == OpeningWords ? hash.Value : Opening;
        if (++Keyed <= phrases.LongestStart)
        {
            Traits |= phrases.OfStart(hash.Value);
        }
    }

    private void Sign(char c)
    {
        switch (c)
        {
            case '.' or '!' or '?':
                stopped = Words > 0;
                break;
            case ',':
                Traits |= LineTraits.HasComma;
                break;
            case '|' or '›' or '»' or '•' or '·' or '→':
                Traits |= Words > 0 ? LineTraits.HasSeparator : LineTraits.None;
                break;
            case '/' or '>' when at < end && text[at] == ' ':
                Traits |= Words > 0 ? LineTraits.HasSeparator : LineTraits.None;
                break;
            case '{' or '}' or '=' or '<' or '>' or '\\':
                Traits |= LineTraits.HasCodeSigns;
                break;
            case '@' when Words == 0 && at < end && text[at] != ' ':
            case '#' when Words == 0 && at < end && text[at] != ' ':
                Traits |= LineTraits.StartsWithHandle;
                break;
            case '$' or '£' or '€':
                Traits |= LineTraits.HasPrice;
                break;
            case '“' or '”' or '"':
                Traits |= LineTraits.HasQuoteInside;
                break;
            case ':' when HasDigit && at < end && CharClass.IsDigit(text[at]) && CharClass.IsDigit(text[at - 2]):
                Traits |= LineTraits.HasClockTime;
                break;
            case '@':
                Traits |= LineTraits.HasAddress;
                break;
            case '/' when at < end && text[at] == '/':
                Traits |= LineTraits.HasAddress;
                break;
        }
    }
}
