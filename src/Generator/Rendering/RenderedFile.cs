namespace Corpus.Generator.Rendering;

/// <summary>A generated file.</summary>
/// <param name="HintName">ASCII, and unlike any other even where case does not count.</param>
/// <param name="Code">C#, lines ended by <c>\n</c>.</param>
internal readonly record struct RenderedFile(string HintName, string Code);
