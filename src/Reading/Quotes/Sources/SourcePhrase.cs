using Corpus.Reading.People;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>A noun phrase or pronoun that might be a quote's source, as token indexes.</summary>
/// <param name="Phrase">First token with article, title and adjectives.</param>
/// <param name="First">First token of the name or of the noun with what describes it.</param>
/// <param name="End">Behind the head.</param>
/// <param name="Person">Index of the person, -1 where the phrase names none.</param>
/// <param name="Gender">What a pronoun tells.</param>
internal readonly record struct SourcePhrase(int Phrase, int First, int End, SourceKind Kind, int Person, Gender Gender);
