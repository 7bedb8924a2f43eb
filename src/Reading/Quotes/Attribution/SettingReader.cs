using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads what stands at the marks of a quote and how much of its sentence it fills.</summary>
internal sealed class SettingReader(OuterPhrases outer)
{
    private readonly Token[] tokens = outer.Prose.Tokens;

    public QuoteSetting Read(ProsePassage passage, MarkPair pair)
    {
        var sentence = outer.Outer.SentenceOf(pair.Open);
        var isFirst = pair.Open == passage.FirstToken;
        var startsSentence = isFirst || outer.Outer.SentenceOf(pair.Open - 1) != sentence;
        var endsSentence = pair.After >= passage.EndToken || outer.Outer.SentenceOf(pair.After) != sentence;
        var evidence = pair.Open > 0 && (!startsSentence || isFirst) ? Before(pair.Open - 1) : Evidence.None;
        evidence |= isFirst ? Evidence.QuoteStartsPassage : Evidence.None;
        evidence |= startsSentence && endsSentence ? Evidence.QuoteIsSentence : Evidence.None;
        evidence |= isFirst && pair.After >= passage.EndToken ? Evidence.QuoteIsPassage : Evidence.None;
        evidence |= !startsSentence && IsFragment(pair) ? Evidence.BeforeFragment : Evidence.None;
        return new QuoteSetting(evidence, pair.Open, pair.After, passage.FirstToken, passage.EndToken, sentence);
    }

    /// <summary>Whether the marks hold a whole utterance and not a piece of the writer's sentence.</summary>
    public bool IsWhole(QuoteSetting setting)
    {
        var startsSentence = setting.Open == setting.FirstToken || outer.Outer.SentenceOf(setting.Open - 1) != setting.Sentence;
        return startsSentence ? !IsLower(setting.Open) : (setting.Quote & Evidence.BeforeFragment) == 0;
    }

    private Evidence Before(int token) => outer.Prose.Text[tokens[token].Start] switch
    {
        ':' => Evidence.ColonBefore,
        ',' => Evidence.CommaBefore,
        _ => Evidence.None,
    };

    /// <summary>Whether the quote goes on with the writer's sentence: no comma or colon before it, or a small letter.</summary>
    private bool IsFragment(MarkPair pair) => IsLower(pair.Open);

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
