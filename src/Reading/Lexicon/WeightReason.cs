namespace Corpus.Reading.Lexicon;

/// <summary>What one flag says, or two together, in what the table counts in.</summary>
/// <param name="With">Empty where the flag speaks alone.</param>
internal readonly record struct WeightReason(string Flag, string With, int Weight);
