using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads what stands at the marks of a quote and how much of its sentence it fills.</summary>
internal sealed class SettingReader(OuterPhrases outer)
{
    private const int MostOfShort = 3;

    private readonly Token[] tokens = outer.Prose.Tokens;

    public QuoteSetting Read(in ProsePassage passage, MarkPair pair)
    {
        var sentence = outer.Outer.SentenceOf(pair.Open);
        var isFirst = pair.Open == passage.FirstToken;
        var startsSentence = isFirst || outer.Outer.SentenceOf(pair.Open - 1) != sentence;
        var endsSentence = pair.After >= passage.EndToken || outer.Outer.SentenceOf(pair.After) != sentence;
        var evidence = pair.Open > 0 && (!startsSentence || isFirst) ? Before(pair.Open - 1) : Evidence.None;
        evidence |= isFirst ? Evidence.QuoteStartsPassage : Evidence.None;
        evidence |= startsSentence && endsSentence ? Evidence.QuoteIsSentence : Evidence.None;
        evidence |= !startsSentence && IsLower(pair.Open) ? Evidence.BeforeFragment : Evidence.None;
        evidence |= IsShort(pair) ? Evidence.QuoteIsShort : Evidence.None;
        evidence |= startsSentence ? Evidence.None : BehindWord(tokens[pair.Open - 1]);
        return new QuoteSetting(evidence, pair.Open, pair.After, passage.FirstToken, passage.EndToken, sentence);
    }

    /// <summary>Whether the marks hold a whole utterance and not a piece of the writer's sentence.</summary>
    public bool IsWhole(in QuoteSetting setting)
    {
        var startsSentence = setting.Open == setting.FirstToken || outer.Outer.SentenceOf(setting.Open - 1) != setting.Sentence;
        return startsSentence ? !IsLower(setting.Open) : (setting.Quote & Evidence.BeforeFragment) == 0;
    }

    private bool IsShort(MarkPair pair)
    {
        var words = 0;
        for (var i = pair.First; i < pair.Close && words <= MostOfShort; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words <= MostOfShort;
    }

    private static Evidence BehindWord(Token before) =>
        before.Is(WordClass.Determiner) || before.Kind == TokenKind.Possessive ? Evidence.QuoteBehindArticle
        : Evidence.None;

    private Evidence Before(int token) => outer.Prose.Text[tokens[token].Start] switch
    {
        ':' => Evidence.ColonBefore,
        ',' => Evidence.CommaBefore,
        _ => Evidence.None,
    };

    /// <summary>Whether the first word between the marks has a small letter: the quote goes on with the writer's sentence.</summary>
    private bool IsLower(int open)
    {
        var i = open + 1;
        while (i < tokens.Length && tokens[i].Kind == TokenKind.Mark)
        {
            i++;
        }

        return i < tokens.Length && tokens[i].IsWord && !tokens[i].Has(TokenShape.Capitalised);
    }
}
