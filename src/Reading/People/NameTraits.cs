namespace Corpus.Reading.People;

/// <summary>Evidence for and against a run of capitalised words being a person's name.</summary>
[Flags]
internal enum NameTraits : uint
{
    None = 0,

    /// <summary>A title or role stands before the name.</summary>
    Titled = 1,

    /// <summary>The first word is a given name.</summary>
    GivenName = 2,

    /// <summary>An initial, a particle or a suffix stands in it.</summary>
    NameParts = 4,

    /// <summary>An age, a role or a party in brackets follows: <c>, 54,</c>, <c>, a teacher</c>, <c>(D-NY)</c>.</summary>
    Described = 8,

    /// <summary>It speaks: a verb of speech stands next to it.</summary>
    Speaks = 16,

    /// <summary>A word names a body, a place, a people, a month: no person, unless a title says so.</summary>
    OtherName = 32,

    /// <summary>An article stands before it and no role in it.</summary>
    Article = 64,

    /// <summary>The passage capitalises its words, so that capitals tell nothing.</summary>
    TitleCase = 128,

    /// <summary>Two name words or more.</summary>
    Full = 256,

    /// <summary>The first word may be capitalised only because the sentence starts with it.</summary>
    AtStart = 512,

    /// <summary>A form of address stands right before it: <c>Mrs.</c>, <c>Sen.</c></summary>
    Addressed = 1024,

    /// <summary>The first word is a place as well as a given name: <c>Erin</c>, <c>Virginia</c>.</summary>
    PlaceFirst = 2048,

    /// <summary>Its last word stands alone elsewhere, as surnames do, with a title or a verb of speech.</summary>
    Recurs = 4096,

    /// <summary>A hyphen joins its parts.</summary>
    Hyphen = 8192,

    /// <summary>Its last word is nothing else and ends as surnames do: <c>Karpov</c>.</summary>
    Ending = 16384,

    /// <summary>A list of names holds the last of its words, and the first is nothing else: <c>Gary Mitchell</c>.</summary>
    Surname = 32768,

    /// <summary>The text writes its words in small letters elsewhere, and they are no known names: <c>Car Rental</c>.</summary>
    Common = 65536,

    /// <summary>Its last word ends names of bodies and places and is no surname: <c>Duke University</c>.</summary>
    Body = 131072,
}
