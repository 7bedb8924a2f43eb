namespace Corpus.Reading.Quotes.Attribution;

/// <summary>How far around a quote its source is looked for; sentences are rarely longer, hostile pages are.</summary>
internal static class QuoteReach
{
    public const int Tokens = 80;

    /// <summary>How many cues, or phrases, on a side of it.</summary>
    public const int Most = 6;
}
