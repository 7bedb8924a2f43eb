namespace Corpus.Reading.Figures;

/// <summary>What a verb does with the figure behind it; <c>figure-verbs.tsv</c> lists the words of each.</summary>
[Flags]
internal enum VerbCue : ushort
{
    None = 0,

    /// <summary>What stands before it is what the figure measures: <c>was</c>, <c>reached</c>.</summary>
    Link = 1 << 0,

    /// <summary>Tells of a measured thing, but is a noun too, or an adjective: <c>cost</c>, <c>rise</c>, <c>worth</c>.</summary>
    Measures = 1 << 1,

    /// <summary>Says how long something went on: <c>took</c>.</summary>
    Lasts = 1 << 2,

    /// <summary>Stands between a subject and its verb: <c>is expected to fall</c>.</summary>
    Expected = 1 << 3,

    /// <summary>A verb of somebody who hands a quantity on, so that with a quantity as its object it measures nothing: <c>paid
    /// $5</c>, but <c>sold for $5</c>.</summary>
    Agent = 1 << 4,

    /// <summary>A verb whose object is put at a figure: <c>put the damage at $5 million</c>.</summary>
    Assesses = 1 << 5,

    /// <summary>A verb that sets its subject beside something: <c>pay lags inflation by 3 points</c>.</summary>
    Compares = 1 << 6,

    /// <summary>A verb with somebody between it and the figure: <c>cost the airline $5 million</c>.</summary>
    Costs = 1 << 7,

    /// <summary>A verb whose object is led to a level: <c>brought its debt to $5 million</c>.</summary>
    Brings = 1 << 8,

    /// <summary>A form that goes with one alone: <c>a quarter has</c>.</summary>
    One = 1 << 9,

    /// <summary>A form of <c>be</c>, <c>have</c> or <c>do</c> that goes with many: <c>a third are</c>.</summary>
    Many = 1 << 10,

    /// <summary>A past form without <c>-ed</c> that is no noun and describes none: <c>bought</c>, <c>won</c>.</summary>
    Past = 1 << 11,
}
