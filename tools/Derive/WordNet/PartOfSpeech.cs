namespace Derive.WordNet;

/// <summary>The parts of speech read here; the names are the suffixes of WordNet's files.</summary>
internal enum PartOfSpeech
{
    Noun,
    Verb,
    Adj,
}
