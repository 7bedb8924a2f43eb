namespace Corpus.Generator.Project;

/// <summary>What the project says of the code that is written for it.</summary>
/// <param name="Namespace">Where the members stand, a valid name.</param>
/// <param name="Visibility">The modifier of the generated types.</param>
/// <param name="Members">What becomes a member.</param>
/// <param name="MembersByInterface">Whether the target framework has static members of interfaces, see <see cref="Emit.MemberHolder"/>.</param>
internal sealed record ProjectSettings(string Namespace, string Visibility, MemberLevel Members, bool MembersByInterface)
{
    public static readonly ProjectSettings None = new("", KnownProperties.Visibility.Default, MemberLevel.Facts, MembersByInterface: false);

    /// <summary>Whether the project compiles documents. The compiler also runs where a reference brought it along:
    /// empty <c>Articles</c> there would hide those of the reference.</summary>
    public bool IsCorpus => Namespace.Length > 0;
}
