namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What one flag says, or two together, in hundredths of a nat.</summary>
/// <param name="With">Empty where the flag speaks alone.</param>
internal readonly record struct WeightReason(string Flag, string With, int Weight);
