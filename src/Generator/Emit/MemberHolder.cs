using Corpus.Generator.Project;

namespace Corpus.Generator.Emit;

/// <summary>
/// The types that hold the members of <c>Articles</c> and <c>People</c>. The runtime loads a type with all its methods: 5 ms for a class
/// of 10,000, at the first member that is used. Static members of an interface are reached through any interface that derives from it, and the
/// call names the one that declares them: <c>Articles</c> derives from an interface a bucket, and a member loads its bucket's alone.
/// .NET Framework has no static members of interfaces; there it is one class.
/// </summary>
/// <param name="Start">What stands before the members.</param>
/// <param name="End">What stands behind them.</param>
internal readonly record struct MemberHolder(string Start, string End)
{
    /// <param name="type"><c>Articles</c> or <c>People</c>.</param>
    /// <param name="part">What the part is called beside the others.</param>
    public static MemberHolder Of(string type, string part, ProjectSettings settings) => settings.MembersByInterface
        ? new MemberHolder(
            "    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]\n"
                + $"    {settings.Visibility} interface {type}{part}\n    {{\n",
            $"    }}\n\n    {settings.Visibility} partial interface {type} : {type}{part}\n    {{\n    }}\n")
        : new MemberHolder($"    {settings.Visibility} static partial class {type}\n    {{\n", "    }\n");
}
