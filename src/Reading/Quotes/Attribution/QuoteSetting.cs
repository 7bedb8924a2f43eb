namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What all candidates of one quote share.</summary>
/// <param name="Quote">Flags of the quote itself: what stands at its marks, whether it fills its sentence.</param>
/// <param name="Open">The opening mark.</param>
/// <param name="After">Behind the closing mark.</param>
/// <param name="FirstToken">Where the passage starts.</param>
/// <param name="EndToken">Where it ends.</param>
/// <param name="Sentence">The writer's sentence that the quote opens in.</param>
internal readonly record struct QuoteSetting(Evidence Quote, int Open, int After, int FirstToken, int EndToken, int Sentence);
