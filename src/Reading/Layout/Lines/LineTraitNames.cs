namespace Corpus.Reading.Layout.Lines;

/// <summary>The traits by the names that the tables call them.</summary>
internal static class LineTraitNames
{
    /// <exception cref="InvalidOperationException">A table names a trait that does not exist.</exception>
    public static LineTraits Parse(string name) =>
        Enum.TryParse<LineTraits>(name, out var trait) && trait != LineTraits.None
            ? trait
            : throw new InvalidOperationException($"A layout table names '{name}', which is no line trait.");
}
