using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>What a model holds on to.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] Heavy =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(SourceText), typeof(AdditionalText),
        typeof(Diagnostic), typeof(Location),
        typeof(Delegate),
    ];

    public static bool IsHeavy(object value) => Array.Exists(Heavy, type => type.IsInstanceOfType(value));

    /// <summary>Everything that is reachable through fields and items.</summary>
    public static IReadOnlyCollection<object> Reachable(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root, seen);
        return seen;
    }

    private static void Visit(object? value, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value) || value is string || IsHeavy(value))
        {
            return;
        }

        if (value is Array items)
        {
            foreach (var item in (IEnumerable)items)
            {
                Visit(item, seen);
            }

            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags OwnFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(OwnFields))
            {
                Visit(field.GetValue(value), seen);
            }
        }
    }
}
