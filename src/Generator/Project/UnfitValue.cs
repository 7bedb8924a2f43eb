namespace Corpus.Generator.Project;

/// <summary>A value that its property does not take.</summary>
/// <param name="Expected">What it takes.</param>
/// <param name="Used">What is taken in the value's place.</param>
internal sealed record UnfitValue(string Property, string Value, string Expected, string Used);
