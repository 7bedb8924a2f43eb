namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>A surname as an article spells it.</summary>
/// <param name="IsThing">Whether <c>a</c> or <c>an</c> stands before it somewhere, as before things that are named: <c>a Bluetooth proxy</c>.</param>
/// <param name="Given">The given name that stands before it somewhere; null where the surname stands alone.</param>
internal sealed record Surname(string Word, string? Given, bool IsThing, List<TextRange> Places);
