namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>A surname as an article spells it.</summary>
/// <param name="Given">The given name that stands before it somewhere; null where the surname stands alone.</param>
internal sealed record Surname(string Word, string? Given, List<TextRange> Places);
