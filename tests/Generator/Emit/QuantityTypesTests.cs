using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Emit;

/// <summary>What the compiler says of code that uses figures and quantities.</summary>
public class QuantityTypesTests
{
    [Theory]
    [InlineData("Money? value = money.Value;")]
    [InlineData("Length sum = length.Value!.Value + new Length(3, LengthUnit.Mile);")]
    [InlineData("bool longer = length.Value > new Length(3, LengthUnit.Mile);")]
    [InlineData("decimal miles = new Length(3, LengthUnit.Kilometer).In(LengthUnit.Mile);")]
    public void Compiles(string statement) => Assert.Empty(Errors(statement));

    [Theory]
    [InlineData("Length? value = money.Value;", "CS0029")]
    [InlineData("var sum = length.Value!.Value + money.Value!.Value;", "CS0019")]
    [InlineData("var sum = new Length(1, LengthUnit.Meter) + new Mass(1, MassUnit.Kilogram);", "CS0019")]
    [InlineData("bool more = new Length(1, LengthUnit.Meter) > new Duration(1, DurationUnit.Hour);", "CS0019")]
    [InlineData("var length = new Length(1, MassUnit.Kilogram);", "CS1503")]
    [InlineData("decimal miles = new Length(3, LengthUnit.Kilometer).In(MassUnit.Kilogram);", "CS1503")]
    public void Does_not_compile(string statement, string error) => Assert.Contains(error, Errors(statement));

    private static string[] Errors(string statement)
    {
        var code = CSharpSyntaxTree.ParseText(
            $$"""
            using Corpus;
            using Corpus.Quantities;
            internal static class Use
            {
                public static void Figures(Figure<Money> money, Figure<Length> length)
                {
                    {{statement}}
                }
            }
            """,
            CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose));
        return [.. new TestProject().Compilation.AddSyntaxTrees(code).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)];
    }
}
