namespace Corpus;

/// <summary>Which way a figure that states a change goes.</summary>
public enum ChangeDirection
{
    /// <summary>A rise, increase or gain.</summary>
    Up,

    /// <summary>A fall, decrease or loss.</summary>
    Down,
}
