namespace Corpus.Reading.Quotes.Cues;

/// <summary>The form of a cue verb.</summary>
internal enum CueForm : byte
{
    /// <summary><c>said</c>, <c>says</c>.</summary>
    Finite,

    /// <summary><c>say</c>: the present of a plural, or an infinitive.</summary>
    Base,

    /// <summary><c>saying</c>.</summary>
    Participle,
}
