namespace Corpus.Reading.Quotes.Sources;

/// <summary>What a phrase that might be a source is.</summary>
internal enum SourceKind : byte
{
    /// <summary>A person of the article, by name.</summary>
    Person,

    /// <summary>Capitalised words that nothing else tells about.</summary>
    Name,

    /// <summary><c>he</c>, <c>she</c>.</summary>
    Pronoun,

    /// <summary><c>they</c>, <c>it</c>.</summary>
    WeakPronoun,

    /// <summary><c>I</c>, <c>we</c>.</summary>
    FirstPerson,

    /// <summary><c>who</c>, <c>which</c>: stands for the phrase before it.</summary>
    Relative,

    /// <summary>A noun for a person: <c>a spokesman</c>, <c>the 46-year-old</c>.</summary>
    Nominal,

    /// <summary>A noun for a body: <c>the ministry</c>.</summary>
    Group,

    /// <summary>A noun for what is written: <c>a statement</c>.</summary>
    Document,

    /// <summary>Any other noun behind an article: <c>the ad</c>.</summary>
    Thing,

    /// <summary>A country or town, which may stand for its government.</summary>
    Place,
}
