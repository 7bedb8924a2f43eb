using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads from what stands before and behind the marks whether they hold a term.</summary>
internal sealed class TermPlaceReader(OuterPhrases outer)
{
    private const int AnnouncedReach = 3;
    private const int DescribedReach = 5;
    private const int LongestNickname = 2;
    private const int BearerReach = 2;
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.Auxiliary;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly MarkedNounTable nouns = MarkedNounTable.Default;

    /// <summary>What stands before the marks, in the same sentence.</summary>
    public TermTraits Behind(in QuoteSetting setting)
    {
        if (setting.Open == setting.FirstToken || outer.Outer.SentenceOf(setting.Open - 1) != setting.Sentence)
        {
            return TermTraits.StartsSentence;
        }

        var before = tokens[setting.Open - 1];
        var cue = outer.FirstCueFrom(setting.Open - 1);
        var isCue = cue < outer.Cues.Count && outer.Cues[cue].End == setting.Open;
        return Announced(setting) | OfWord(before) | (isCue ? TermTraits.BehindCue : TermTraits.None)
            | (outer.Prose.Text[before.Start] switch
            {
                ',' => TermTraits.BehindComma,
                ':' => TermTraits.BehindColon,
                _ => TermTraits.None,
            });
    }

    private static TermTraits OfWord(Token before)
    {
        var traits = before.Is(WordClass.Determiner) ? TermTraits.BehindArticle : TermTraits.None;
        traits |= before.Kind == TokenKind.Possessive ? TermTraits.BehindPossessive : TermTraits.None;
        traits |= before.Is(WordClass.Preposition) ? TermTraits.BehindPreposition : TermTraits.None;
        return before.Is(WordClass.GroupNoun | WordClass.PersonNoun) && !before.Is(WordClass.SpeechVerb) ? traits | TermTraits.BehindNoun : traits;
    }

    /// <summary>
    /// The noun or verb that announces a title or a name before the marks, through <c>is</c>, <c>like</c> or a comma: <c>the book, "…"</c>.
    /// </summary>
    private TermTraits Announced(in QuoteSetting setting)
    {
        if (IsSoCalled(setting))
        {
            return TermTraits.BehindNaming;
        }

        for (var i = setting.Open - 1; i >= Math.Max(setting.FirstToken, setting.Open - AnnouncedReach); i--)
        {
            var found = nouns.TraitsOf(tokens[i].Lexeme);
            if (found != TermTraits.None)
            {
                return found;
            }

            if (!tokens[i].Is(WordClass.Auxiliary | WordClass.Preposition) && outer.Prose.Text[tokens[i].Start] != ',')
            {
                break;
            }
        }

        return TermTraits.None;
    }

    /// <summary><c>the so-called "golden mile"</c></summary>
    private bool IsSoCalled(in QuoteSetting setting) => setting.Open - 3 >= setting.FirstToken && outer.IsWord(setting.Open - 1, "called")
        && tokens[setting.Open - 2].Kind == TokenKind.Hyphen && outer.Prose.TextOf(setting.Open - 3).Equals("so".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands behind the marks.</summary>
    public TermTraits Before(in ProsePassage passage, MarkPair pair)
    {
        if (pair.After >= passage.EndToken)
        {
            return TermTraits.None;
        }

        var next = tokens[pair.After];
        if (outer.Prose.Text[next.Start] == ',' || outer.Prose.Text[tokens[pair.Close - 1].Start] == ',')
        {
            return Described(next.IsWord ? pair.After : pair.After + 1, passage);
        }

        if (next.Has(TokenShape.Capitalised))
        {
            return IsInName(pair, passage) ? TermTraits.InName : AnnouncedBehind(pair, passage);
        }

        // Marked words that describe a noun: `the "status quo" party`.
        var describes = next.IsWord && !next.Is(WordClass.FunctionWord) && (!IsCue(pair.After) || nouns.IsBearer(next.Lexeme));
        return describes ? TermTraits.BeforeNoun | Borne(pair, passage) : AnnouncedBehind(pair, passage);
    }

    private bool IsCue(int token) => outer.FirstCueFrom(token) is var cue && cue < outer.Cues.Count && outer.Cues[cue].First == token;

    /// <summary>Whether a capitalised word of the same sentence stands right before and behind.</summary>
    private bool IsInName(MarkPair pair, in ProsePassage passage) => pair.Open > passage.FirstToken
        && tokens[pair.Open - 1] is { IsWord: true } before && before.Has(TokenShape.Capitalised) && !before.Is(WordClass.FunctionWord)
        && tokens[pair.After] is { IsWord: true } after && !after.Is(WordClass.FunctionWord | WordClass.Month | WordClass.Weekday)
        && outer.Outer.SentenceOf(pair.Open - 1) == outer.Outer.SentenceOf(pair.After)
        && tokens[pair.First].Has(TokenShape.Capitalised) && pair.Close - pair.First <= LongestNickname;

    /// <summary>Whether the noun behind the marks, or the one behind that, is named by words with a capital or bears them.</summary>
    private TermTraits Borne(MarkPair pair, in ProsePassage passage)
    {
        for (var i = pair.After; i < Math.Min(pair.After + BearerReach, passage.EndToken); i++)
        {
            if (nouns.IsBearer(tokens[i].Lexeme))
            {
                var isNamed = nouns.TraitsOf(tokens[i].Lexeme) != TermTraits.None && tokens[pair.First].Has(TokenShape.Capitalised);
                return isNamed ? TermTraits.Described : TermTraits.BeforeBearer;
            }
        }

        return TermTraits.None;
    }

    /// <summary>
    /// <c>"North," a novel about the sea</c>: an apposition tells what the marked words are the name of; a magazine that says them is none.
    /// </summary>
    private TermTraits Described(int token, in ProsePassage passage)
    {
        if (token >= passage.EndToken || !IsIndefinite(outer.Prose.TextOf(token)))
        {
            return TermTraits.None;
        }

        for (var i = token + 1; i < Math.Min(token + 1 + DescribedReach, passage.EndToken) && !tokens[i].Is(Verbs); i++)
        {
            if (nouns.TraitsOf(tokens[i].Lexeme) != TermTraits.None)
            {
                return i + 1 < passage.EndToken && tokens[i + 1].Is(Verbs) ? TermTraits.None : TermTraits.Described;
            }
        }

        return TermTraits.None;
    }

    private static bool IsIndefinite(ReadOnlySpan<char> word) => word.SequenceEqual("a".AsSpan()) || word.SequenceEqual("an".AsSpan());

    /// <summary><c>"Whatever works" is my motto</c>.</summary>
    private TermTraits AnnouncedBehind(MarkPair pair, in ProsePassage passage)
    {
        if (!tokens[pair.After].Is(WordClass.Auxiliary))
        {
            return TermTraits.None;
        }

        var traits = TermTraits.None;
        for (var i = pair.After + 1; i < Math.Min(pair.After + 1 + AnnouncedReach, passage.EndToken); i++)
        {
            traits |= nouns.TraitsOf(tokens[i].Lexeme);
        }

        return traits;
    }
}
