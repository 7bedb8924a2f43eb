namespace Corpus.Reading.Layout.Parts;

/// <summary>What a word of <c>byline-words.tsv</c> does in a byline.</summary>
[Flags]
internal enum BylineWordKinds
{
    None = 0,

    /// <summary>Opens the name of a body.</summary>
    Article = 1 << 0,

    /// <summary>Of a clock time: <c>pm</c>.</summary>
    Clock = 1 << 1,

    /// <summary>Between two names.</summary>
    Conjunction = 1 << 2,

    /// <summary>Names follow.</summary>
    Cue = 1 << 3,

    /// <summary>Last word of a body that signs: <c>Staff</c>.</summary>
    Desk = 1 << 4,

    /// <summary>A capitalised word that is no name.</summary>
    End = 1 << 5,

    /// <summary>Before <c>by</c>: the author follows.</summary>
    Making = 1 << 6,

    /// <summary>What its bearer does: <c>Reporter</c>.</summary>
    Office = 1 << 7,

    /// <summary>Before <c>by</c>: somebody else than the author follows.</summary>
    Other = 1 << 8,

    /// <summary>Inside a name: <c>de</c>.</summary>
    Particle = 1 << 9,

    /// <summary>What pages glue to a name: <c>LEEPUBLISHED</c>.</summary>
    Tail = 1 << 10,

    /// <summary>What an office is about: <c>Sports</c>.</summary>
    Topic = 1 << 11,

    /// <summary>Before a word for a text: it is by one who is not the site's.</summary>
    Guest = 1 << 12,

    /// <summary>Of those that end a name, one that is part of it where nothing follows: <c>Min</c>.</summary>
    Name = 1 << 13,

    /// <summary>Behind these a name is over.</summary>
    Ends = End | Office | Topic | Desk | Tail | Other | Clock | Article | Cue,
}
