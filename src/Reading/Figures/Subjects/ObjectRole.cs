namespace Corpus.Reading.Figures.Subjects;

/// <summary>What a verb does to its object, which the figure behind a preposition then measures.</summary>
internal enum ObjectRole
{
    /// <summary><c>cut the fare by 5 per cent</c>, <c>raised its rate to 5 per cent</c></summary>
    Moved,

    /// <summary><c>sent demand up 5 per cent</c></summary>
    Sent,

    /// <summary><c>put the damage at $5 million</c></summary>
    Assessed,

    /// <summary><c>sold the farm for $5 million</c></summary>
    Traded,
}
