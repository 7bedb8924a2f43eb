namespace Corpus.Facts;

/// <summary>A person of the article.</summary>
/// <param name="Name">The fullest name the article gives, white space folded.</param>
/// <param name="Roles">Offices and descriptions the article gives: <c>Kazakh President</c>; in text order, each once.</param>
/// <param name="Mentions">Where the name stands, in text order; pronouns and roles are no mentions here.</param>
internal readonly record struct PersonFact(string Name, TextRange[] Roles, TextRange[] Mentions);
