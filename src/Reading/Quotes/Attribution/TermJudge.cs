using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Tells words that are quoted from words that are merely marked: titles, coinages, words held at arm's length.</summary>
internal static class TermJudge
{
    private static bool IsWhole(QuoteSetting setting) => (setting.Quote & Evidence.BeforeFragment) == 0;

    public static bool IsTerm(OuterPhrases outer, QuoteSetting setting, MarkPair pair, Candidate best) =>
        pair.Close - pair.First <= 4
        && ((best.Evidence & Evidence.Nobody) != 0 || (pair.IsSingle && (best.Evidence & Evidence.CueRightBefore) == 0 && !IsWhole(setting)));
}
