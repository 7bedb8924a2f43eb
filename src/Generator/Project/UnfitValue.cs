namespace Corpus.Generator.Project;

/// <summary>A value that its property does not take.</summary>
/// <param name="Expected">What it takes.</param>
/// <param name="Used">What is taken in the value's place.</param>
/// <param name="Meant">What may have been meant.</param>
internal sealed record UnfitValue(string Property, string Value, string Expected, string Used, string? Meant);
