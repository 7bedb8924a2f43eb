namespace Corpus.Reading.People;

/// <summary>A person while the article is read.</summary>
internal sealed class PersonEntry(NameParts name, Gender gender)
{
    /// <summary>The fullest name so far.</summary>
    public NameParts Name { get; private set; } = name;

    public Gender Gender { get; private set; } = gender;

    public int MentionCount { get; set; }

    public List<TextRange> Mentions { get; } = [];

    public List<TextRange> Roles { get; } = [];

    public void Learn(NameParts name, Gender gender)
    {
        Name = name.Words > Name.Words ? name : Name;
        Gender = Gender == Gender.Unknown ? gender : Gender;
    }
}
