namespace Corpus.Reading.People;

/// <summary>Which singular pronouns can stand for a person.</summary>
[Flags]
internal enum Gender : byte
{
    Unknown = 0,
    Female = 1,
    Male = 2,
}
