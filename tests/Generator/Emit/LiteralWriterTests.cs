using System.Text;
using Corpus.Generator.Emit;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests.Emit;

public class LiteralWriterTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("line\nline\r\n\t", "\"line\\nline\\u000D\\n\\u0009\"")]
    [InlineData("\0\u0085\u2028\u2029", "\"\\u0000\\u0085\\u2028\\u2029\"")]
    [InlineData("\u202Eabc\u2066\u200B\uFEFF\u00AD", "\"\\u202Eabc\\u2066\\u200B\\uFEFF\\u00AD\"")]
    [InlineData("{{ x }} é ‘’", "\"{{ x }} é ‘’\"")]
    public void Escapes_what_could_end_hide_or_reorder(string text, string literal) => Assert.Equal(literal, Literal(text));

    [Fact]
    public void Escapes_halves_of_surrogate_pairs_alone()
    {
        Assert.Equal("\"😀 \\uD83D\"", Literal("😀 \uD83D"));
        Assert.Equal("\"\\uDE00\\uD83D\"", Literal("\uDE00\uD83D"));
    }

    [Fact]
    public void The_compiler_reads_back_any_text() =>
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 60].Select(chars => new string(chars)).Sample(text =>
            SyntaxFactory.ParseExpression(Literal(text)) is LiteralExpressionSyntax { ContainsDiagnostics: false } literal
            && literal.Token.ValueText == text);

    [Fact]
    public void A_literal_is_one_line_of_visible_characters() =>
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 60].Select(chars => new string(chars)).Sample(text =>
        !Literal(text).Any(c => char.IsControl(c) || InvisibleCharacters.Contains(c)));

    private static string Literal(string text)
    {
        var output = new StringBuilder();
        LiteralWriter.Write(output, text);
        return output.ToString();
    }
}
