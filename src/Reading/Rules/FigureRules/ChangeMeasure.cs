namespace Corpus.Reading.Rules.FigureRules;

/// <summary>What a change is stated in.</summary>
internal enum ChangeMeasure
{
    /// <summary>Per cent of the value it led from.</summary>
    Share,

    /// <summary>The unit of the values: <c>by $3 million</c>, and percentage points where they are shares.</summary>
    Amount,

    /// <summary>Times the value it led from: <c>doubled</c>.</summary>
    Multiple,
}
