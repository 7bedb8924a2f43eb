using System.Text;
using Corpus.Source;
using CsCheck;

namespace Corpus.Model.Tests.Source;

/// <summary>What a large corpus keeps as UTF-8 is the text it was written from.</summary>
public class Utf8Tests
{
    [Theory]
    [InlineData("")]
    [InlineData("The ferry is back.")]
    [InlineData("Caf\u00E9 \u20AC5 \u201Cnow\u201D")]
    [InlineData("\u007F\u0080\u07FF\u0800\uFFFF")]
    [InlineData("\U00010000 and \U0010FFFF")]
    public void Decoding_gives_the_text(string text) => Assert.Equal(text, Utf8.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Decoding_gives_any_text() => Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Array[0, 40].Sample(runes =>
    {
        var text = string.Concat(runes.Select(rune => new Rune(rune).ToString()));
        Assert.Equal(text, Utf8.Decode(Encoding.UTF8.GetBytes(text)));
    });
}
