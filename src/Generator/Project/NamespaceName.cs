using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Project;

/// <summary>Makes a namespace of what the project says, as the compiler makes one of a project's name:
/// <c>My-App.2</c> becomes <c>My_App._2</c>.</summary>
internal static class NamespaceName
{
    private const string WithoutName = "Corpus";

    public static string Valid(string stated)
    {
        var parts = stated.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? WithoutName : string.Join(".", parts.Select(Part));
    }

    private static string Part(string part)
    {
        var name = new string(Array.ConvertAll(part.ToCharArray(), c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        name = SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
