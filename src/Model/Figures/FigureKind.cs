namespace Corpus;

/// <summary>What a figure measures; it decides the type of <c>Figure&lt;T&gt;.Value</c>.</summary>
public enum FigureKind
{
    /// <summary>A dimensionless number with neither unit nor counted noun: <see cref="decimal"/>.</summary>
    Number,

    /// <summary>Things counted, with the noun that names them: <c>Count</c>.</summary>
    Count,

    /// <summary>An amount in a currency: <c>Money</c>.</summary>
    Money,

    /// <summary>A share of a hundred: <c>Percentage</c>.</summary>
    Percent,

    /// <summary>A distance: <c>Length</c>.</summary>
    Length,

    /// <summary>A surface: <c>Area</c>.</summary>
    Area,

    /// <summary>A capacity: <c>Volume</c>.</summary>
    Volume,

    /// <summary>A weight: <c>Mass</c>.</summary>
    Mass,

    /// <summary>A velocity: <c>Speed</c>.</summary>
    Speed,

    /// <summary>A temperature: <c>Temperature</c>.</summary>
    Temperature,

    /// <summary>An energy: <c>Energy</c>.</summary>
    Energy,

    /// <summary>A power: <c>Power</c>.</summary>
    Power,

    /// <summary>An amount of digital data: <c>DataSize</c>.</summary>
    Data,

    /// <summary>A stretch of time: <c>Duration</c>.</summary>
    Duration,

    /// <summary>How old somebody or something is: <c>Age</c>.</summary>
    Age,

    /// <summary>Something per something: <c>Rate</c>.</summary>
    Rate,

    /// <summary>A quantity of any other unit: <c>Measure</c>.</summary>
    Other,
}
