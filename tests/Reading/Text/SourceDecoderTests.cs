using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Text;

public class SourceDecoderTests
{
    public static readonly TheoryData<string, byte[], string> Encodings = new()
    {
        { "UTF-8", "é"u8.ToArray(), "é" },
        { "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. "é"u8], "é" },
        { "UTF-16, little end first", [0xFF, 0xFE, 0xE9, 0x00], "é" },
        { "UTF-16, big end first", [0xFE, 0xFF, 0x00, 0xE9], "é" },
        { "nothing", [], "" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decodes_by_the_byte_order_mark(string name, byte[] bytes, string expected)
    {
        var document = SourceDecoder.Decode(bytes);

        Assert.True(document.Fault is null, name);
        Assert.Equal(expected, document.Text);
    }

    [Fact]
    public void The_first_byte_that_is_not_utf8_is_named()
    {
        var document = SourceDecoder.Decode([.. "one \uFFFD two "u8, 0xE9, .. " three"u8]);

        Assert.Equal(new EncodingFault(new TextRange(10, 11), 0xE9), document.Fault);
    }

    [Fact]
    public void A_replacement_character_that_the_author_wrote_is_no_fault_of_the_bytes() =>
        Assert.Null(SourceDecoder.Decode("one \uFFFD two"u8.ToArray()).Fault);

    [Fact]
    public void Text_a_host_decoded_with_replacements_lost_its_bytes() =>
        Assert.Equal(new EncodingFault(new TextRange(4, 6), null), SourceDecoder.FromHost("one \uFFFD\uFFFD two", Encoding.UTF8).Fault);

    [Fact]
    public void Text_a_host_decoded_by_its_code_page_is_read_again()
    {
        var utf8 = SourceDecoder.FromHost(Encoding.Latin1.GetString("naïve"u8), Encoding.Latin1);
        var latin = SourceDecoder.FromHost("naïve", Encoding.Latin1);

        Assert.Equal(("naïve", null), (utf8.Text, utf8.Fault));
        Assert.Equal((byte)0xEF, latin.Fault!.Value.Byte);
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd\u2028e", 5)]
    [InlineData("", 1)]
    [InlineData("a\n", 2)]
    public void Lines_end_where_the_compiler_ends_them(string text, int lines) =>
        Assert.Equal(lines, DocumentText.From(text).LineCount);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 1, 0)]
    [InlineData(6, 1, 2)]
    public void An_offset_has_a_line_and_a_column(int offset, int line, int column) =>
        Assert.Equal((line, column), DocumentText.From("ab\r\ncdef").Position(offset));
}
