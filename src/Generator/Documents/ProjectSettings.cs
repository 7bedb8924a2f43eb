namespace Corpus.Generator.Documents;

/// <summary>What the project says of its corpus as a whole.</summary>
/// <param name="MembersByInterface">Whether the target framework has static members of interfaces, see <see cref="Emit.MemberHolder"/>.</param>
internal readonly record struct ProjectSettings(string Namespace, MemberLevel Members, bool MembersByInterface);
