namespace Corpus.Reading.Quotes.Attribution;

/// <summary>A phrase that might be the source of a quote, and why.</summary>
/// <param name="Phrase">Index of the phrase; -1 for nobody.</param>
/// <param name="Cue">Index of the cue; -1 where the setting tells.</param>
/// <param name="Via">Index of the phrase that hands the words on; -1 where none does.</param>
internal readonly record struct Candidate(int Phrase, int Cue, int Via, Evidence Evidence)
{
    public static readonly Candidate Nobody = new(-1, -1, -1, Evidence.Nobody);
}
