namespace Corpus;

/// <summary>What the words that name a quote's source are.</summary>
public enum SpeakerKind
{
    /// <summary>A name: <c>Wei</c>, <c>Ms Abe</c>.</summary>
    Person,

    /// <summary>An organisation, body or document that speaks: <c>the ministry</c>, <c>a statement</c>.</summary>
    Organisation,

    /// <summary>A person named by office or description: <c>the president</c>, <c>a witness</c>.</summary>
    Role,

    /// <summary>A pronoun: <c>she</c>.</summary>
    Pronoun,
}
