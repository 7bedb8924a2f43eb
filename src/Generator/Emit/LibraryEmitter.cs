using Corpus.Generator.Project;

namespace Corpus.Generator.Emit;

/// <summary>Writes the ways into the library, which are the same whatever documents there are.</summary>
internal static class LibraryEmitter
{
    public static string Render(ProjectSettings settings, CancellationToken cancellation) => Templates.Render(
        Templates.Library, cancellation, ("namespace", settings.Namespace), ("visibility", settings.Visibility));
}
