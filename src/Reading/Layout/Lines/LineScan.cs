using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Walks a line word by word: counts, its key, the phrases that it starts with, and a mark for each word.</summary>
internal ref struct LineScan
{
    private const int OpeningWords = 5;

    /// <summary>Shorter words are mostly function words.</summary>
    private const int ContentLetters = 4;

    private const int YearDigits = 4;

    private readonly string text;
    private readonly int end;
    private readonly ChromePhrases phrases;
    private readonly WordTable<LineWord> lineWords;
    private readonly WordMarkBuffer marks;
    private int at;
    private PhraseHash hash;

    /// <summary>A stop, or a sign that parts titles, stands between the last word and here.</summary>
    private bool stopped;
    private bool parted;

    /// <summary>The words so far begin a phrase.</summary>
    private bool mayOpenPhrase = true;

    public LineScan(string text, TextRange range, WordMarkBuffer marks)
    {
        this.text = text;
        this.marks = marks;
        phrases = ChromePhrases.Default;
        lineWords = LineWords.Default;
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

    /// <summary>What its words may say of a line that may be a caption: all that <see cref="CaptionScan"/> can find, and maybe more.</summary>
    public CaptionTraits Caption { get; private set; }

    public readonly ulong Key => hash.Value;

    /// <summary>The key of the first words alone; 0 for a line that has fewer.</summary>
    public ulong Opening { get; private set; }

    /// <summary>Reads on to the end of the next word; false at the end of the line.</summary>
    public bool TryNext()
    {
        for (; at < end; at++)
        {
            var c = text[at];
            if (c == ' ')
            {
                continue;
            }

            if (IsWordPart(c))
            {
                ReadWord();
                return true;
            }

            Sign(c);
        }

        return false;
    }

    private static bool IsWordPart(char c) => CharClass.IsWordPart(c) || IsJoint(c);

    /// <summary>What does not end a word here though it is no part of one. The copyright sign opens as many lines of chrome as a
    /// word does.</summary>
    private static bool IsJoint(char c) => CharClass.IsApostrophe(c) || c == '©';

    private void ReadWord()
    {
        if (!ShortWord.TryReadWord(text.AsSpan(), at, end, out var word))
        {
            ReadAnyWord();
            return;
        }

        var start = at;
        at += word.Length;
        Take(start, WordHash.Of(word), lineWords.Of(word), digits: 0, word.CountOfCapitals, word.IsCapitalised, isJoined: false);
    }

    private void ReadAnyWord()
    {
        var (start, word) = (at, WordHash.Start());
        var (digits, uppers, isJoined) = (0, 0, false);
        var line = text.AsSpan(start, end - start);
        var i = 0;
        for (; i < line.Length; i++)
        {
            // Most of a text is small letters, of which nothing more needs to be asked.
            var c = line[i];
            if (c is >= 'a' and <= 'z')
            {
                word.AddFolded(c);
                continue;
            }

            if (!CharClass.IsWordPart(c))
            {
                if (!IsJoint(c))
                {
                    break;
                }

                isJoined = true;
            }

            word.Add(c);
            digits += CharClass.IsDigit(c) ? 1 : 0;
            uppers += CharClass.IsUpper(c) ? 1 : 0;
        }

        at = start + i;
        Take(start, word.Value, lineWords.Of(word.Value), digits, uppers, CharClass.IsUpper(line[0]), isJoined);
    }

    /// <summary>Counts the word that starts there and ends here.</summary>
    private void Take(
        int start, uint word, in LineWord said, int digits, int uppers, bool isCapital, bool isJoined)
    {
        Traits |= stopped && isCapital ? LineTraits.SeveralSentences : LineTraits.None;
        Caption |= (isJoined ? CaptionOf(start) : said.Caption) | (digits >= YearDigits ? CaptionTraits.Year : CaptionTraits.None);
        stopped = false;
        Words++;
        Digits += digits;
        Uppers += uppers;
        Lowers += at - start - digits - uppers;
        Mark(start, word, said.IsFunctionWord, isJoined);
        if (digits < at - start)
        {
            Lettered++;
            FunctionWords += said.IsFunctionWord ? 1 : 0;
            Traits |= said.Traits;
            Capitals += isCapital ? 1 : 0;
            AddKeyed(word);
        }
    }

    private void AddKeyed(uint word)
    {
        hash.Add(word);
        Keyed++;
        Opening = Keyed == OpeningWords ? hash.Value : Opening;
        if (mayOpenPhrase)
        {
            mayOpenPhrase = phrases.TryStart(hash.Value, out var traits);
            Traits |= IsHalf ? LineTraits.None : traits;
        }
    }

    /// <summary>Whether a hyphen joins the word just read to the next: no phrase ends with the first half of <c>By-election</c>.</summary>
    private readonly bool IsHalf => at + 1 < end && text[at] is '-' or '‑' && CharClass.IsLetter(text[at + 1]);

    /// <summary>Marks the word just read; one with an apostrophe inside is marked in parts.</summary>
    private void Mark(int start, uint word, bool isFunctionWord, bool isJoined)
    {
        if (!isJoined)
        {
            Mark(start, at - start, word, isFunctionWord);
            return;
        }

        for (var i = start; i < at; i++)
        {
            var (first, part) = (i, WordHash.Start());
            for (; i < at && CharClass.IsWordPart(text[i]); i++)
            {
                part.Add(text[i]);
            }

            if (i > first)
            {
                Mark(first, i - first, part.Value, lineWords.Of(part.Value).IsFunctionWord);
            }
        }
    }

    /// <summary>What a word with signs inside says of a caption, whose words begin with a letter and end at any sign but an apostrophe.</summary>
    private readonly CaptionTraits CaptionOf(int start)
    {
        var found = CaptionTraits.None;
        for (var i = start; i < at; i++)
        {
            var word = WordHash.Start();
            for (var first = i; i < at && (CharClass.IsWordPart(text[i]) || (i > first && CharClass.IsApostrophe(text[i]))); i++)
            {
                word.Add(text[i]);
            }

            found |= lineWords.Of(word.Value).Caption;
        }

        return found;
    }

    private void Mark(int start, int length, uint hash, bool isFunctionWord)
    {
        marks.Add(new WordMark(hash, length >= ContentLetters && !isFunctionWord, char.IsLower(text[start]), parted));
        parted = false;
    }

    private void Sign(char c)
    {
        parted |= LineSign.Parts(c);
        stopped = LineSign.Stops(c) ? Words > 0 : stopped;
        Traits |= LineSign.TraitsOf(text, at, end, isBehindWord: Words > 0, isBehindDigit: HasDigit);
    }
}
