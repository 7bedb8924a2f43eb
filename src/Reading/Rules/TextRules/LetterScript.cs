namespace Corpus.Reading.Rules.TextRules;

/// <summary>The scripts whose letters are taken for each other's.</summary>
internal enum LetterScript
{
    Other,
    Latin,
    Greek,
    Cyrillic,
}
