namespace Corpus.Reading.People;

/// <summary>A name of a person, as token indexes; titles and roles before it stay outside.</summary>
/// <param name="Phrase">The first token of the noun phrase, with article, title and role.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="End">Behind the last token of the name.</param>
/// <param name="Person">Index into <see cref="ArticlePeople.Facts"/>.</param>
internal readonly record struct PersonMention(int Phrase, int First, int End, int Person);
