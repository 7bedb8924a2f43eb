namespace Corpus.Reading.People;

/// <summary>The words of a name, as token indexes.</summary>
/// <param name="First">First token of the name.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Given">The first word of a name of two words or more; -1 where it is one word.</param>
/// <param name="Surname">The last word that is no suffix.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct NameParts(int First, int End, int Given, int Surname, int Words, bool HasSuffix);
