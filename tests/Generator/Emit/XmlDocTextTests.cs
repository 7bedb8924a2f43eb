using System.Text;
using System.Xml.Linq;
using Corpus.Generator.Emit;
using CsCheck;

namespace Corpus.Generator.Tests.Emit;

public class XmlDocTextTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("line\nline\u0085\t", "line line  ")]
    [InlineData("\u2028\u202E", "\uFFFD\uFFFD")]
    [InlineData("😀", "😀")]
    [InlineData("one two three four five six seven", "one two three four…")]
    public void Writes_one_line_of_text(string text, string expected) => Assert.Equal(expected, Write(text, 20));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_lost() => Assert.Equal("a\uFFFDb", Write("a\uD83Db", 20));

    [Fact]
    public void Any_text_is_well_formed_and_visible() =>
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 60].Select(chars => new string(chars)).Sample(text =>
    {
        var written = Write(text, 20);
        return XElement.Parse($"<summary>{written}</summary>").Elements().Any() is false
            && !written.Any(c => char.IsControl(c) || InvisibleCharacters.Contains(c));
    });

    private static string Write(string text, int most)
    {
        var output = new StringBuilder();
        XmlDocText.Write(output, text, most);
        return output.ToString();
    }
}
