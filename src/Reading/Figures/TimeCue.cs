namespace Corpus.Reading.Figures;

/// <summary>What a word beside a figure or a period tells about time; <c>figure-times.tsv</c> lists the words of each.</summary>
[Flags]
internal enum TimeCue : ushort
{
    None = 0,

    /// <summary>A number before it is a time or an era: <c>pm</c>, <c>BC</c>.</summary>
    Clock = 1 << 0,

    /// <summary>Says that what it stands with lies in the past: <c>previous</c>, <c>ago</c>.</summary>
    Earlier = 1 << 1,

    /// <summary>Leads from a day to now: <c>since</c>.</summary>
    Since = 1 << 2,

    /// <summary>Counts back from now: <c>two years ago</c>.</summary>
    Ago = 1 << 3,

    /// <summary>Leads to the end of a year that is no calendar year: <c>the year ended June 2021</c>.</summary>
    Ended = 1 << 4,

    /// <summary>Ends a stretch of time at the day it is told: <c>so far this year</c>.</summary>
    SoFar = 1 << 5,

    /// <summary>Tells of what is to come, so that a day or quarter without a year is the next one: <c>will</c>.</summary>
    Future = 1 << 6,

    /// <summary>Says that a part of a year is told by one before it: <c>the same period of 2020</c>.</summary>
    Same = 1 << 7,

    /// <summary>Counts on from a period: <c>the year after</c>, <c>a month later</c>.</summary>
    Later = 1 << 8,

    /// <summary>Tells of the first of its kind for long: <c>the highest since 2008</c>, <c>the first time since May</c>.</summary>
    Ranks = 1 << 9,

    /// <summary>A part of an hour that <c>to</c> follows in a time of day, <c>quarter</c>; no ordinal has this name.</summary>
    Quarter = 1 << 10,

    /// <summary>Leads from a part of an hour to the hour: <c>half past five</c>.</summary>
    Past = 1 << 11,

    /// <summary>Stands beside an age that somebody has or had: <c>Jane Roe, now 81, said</c>.</summary>
    Now = 1 << 12,

    /// <summary>What a year before it is the measure of: <c>at 2025 prices</c>.</summary>
    Prices = 1 << 13,

    /// <summary>What lasts after its year, so that <c>the 2015 accord</c> says nothing of when a figure held.</summary>
    Lasting = 1 << 14,
}
