using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Project;

/// <summary>A library may keep its corpus to itself.</summary>
public class VisibilityTests
{
    [Theory]
    [InlineData("", Accessibility.Public)]
    [InlineData("Internal", Accessibility.Internal)]
    [InlineData("hidden", Accessibility.Public)]
    public void The_generated_types_are_as_visible_as_the_project_says(string stated, Accessibility expected)
    {
        var compiled = new TestProject([TestDocument.Ferry, TestDocument.Bridge], settings: $"{TestProject.Modern}visibility={stated}\n").Compile();
        var types = compiled.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Linden");
        var shown = types.GetTypeMembers().Concat(types.GetNamespaceMembers().Single().GetTypeMembers())
            .Where(type => type.Name != "CorpusIndex" && !type.Name.StartsWith("CorpusBucket", StringComparison.Ordinal));

        Assert.Equal(12, shown.Count());
        Assert.All(shown, type => Assert.Equal(expected, type.DeclaredAccessibility));
        Assert.DoesNotContain(compiled.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
