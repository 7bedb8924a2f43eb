namespace Corpus.Generator.Project;

/// <summary>What the project says of the code that is written for it.</summary>
/// <param name="Namespace">Where the members stand, a valid name.</param>
/// <param name="Visibility">The modifier of the generated types.</param>
internal sealed record ProjectSettings(string Namespace, string Visibility)
{
    public static readonly ProjectSettings None = new("", KnownProperties.Visibility.Default);
}
