using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Manifest;

/// <summary>Makes a namespace of what the project states, which may be empty, hold spaces or use keywords.</summary>
internal static class NamespaceName
{
    private const string Fallback = "Corpus";

    public static string From(string stated)
    {
        var parts = stated.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? Fallback : string.Join(".", parts.Select(Part));
    }

    private static string Part(string stated)
    {
        var part = new string([.. stated.Trim().Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (part.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(part[0]))
        {
            part = "_" + part;
        }

        return SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part;
    }
}
