using Corpus.Reading.Layout;
using CsCheck;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Whatever the text: each character stands in one block, and each part in a block of its kind.</summary>
public class LosslessTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.OneOf(
            "", " ", "Advertisement", "By Ann Lee", "April 25, 2022", "Home", "02:51", "Read more", "• a point of the list",
            "Photo: Reuters", "Boats at rest in the harbour. Photo: Ann Lee",
            "The board voted on Monday to rebuild the old lighthouse, which a storm had damaged."),
        Gen.String,
        Gen.String[Gen.Char["ab .,:•()\u2028\uD800\uDC00\u200B"], 0, 80]);

    private static readonly Gen<string> Text =
        Line.Array[0, 40].Select(Gen.OneOf("\n", "\r\n", "\r", "\u2029"), (lines, lineBreak) => string.Join(lineBreak, lines));

    [Fact]
    public void Blocks_cover_the_text_without_gap_or_overlap() => Text.Sample(text =>
    {
        var end = 0;
        foreach (var block in Pages.Layout(text).Blocks)
        {
            Assert.Equal(end, block.Range.Start);
            Assert.True(block.Range.Length > 0);
            end = block.Range.End;
        }

        Assert.Equal(text.Length, end);
    });

    [Fact]
    public void Parts_lie_in_blocks_of_their_kind() => Text.Sample(text =>
    {
        var layout = Pages.Layout(text);
        var parts = layout.Parts;
        AssertInside(layout, BlockKind.Headline, parts.Headline);
        AssertInside(layout, BlockKind.Section, parts.Section);
        AssertInside(layout, BlockKind.Byline, parts.Byline);
        Assert.All(parts.Standfirst, range => AssertInside(layout, BlockKind.Standfirst, range));
        Assert.All(parts.Paragraphs, range => AssertInside(layout, BlockKind.Paragraph, range));
        Assert.All(parts.Images, image => AssertInside(layout, BlockKind.Image, image.Range));
        Assert.All(parts.Videos, video => AssertInside(layout, BlockKind.Video, video.Range));
        Assert.All(parts.Related, range => AssertInside(layout, BlockKind.Related, range));
        Assert.All(parts.Chrome, range => AssertInside(layout, BlockKind.Chrome, range));
    });

    [Fact]
    public void Passages_stand_in_text_order_and_apart() => Text.Sample(text =>
    {
        var end = 0;
        foreach (var passage in Pages.Layout(text).Passages)
        {
            Assert.True(passage.Range.Start >= end);
            end = passage.Range.End;
        }
    });

    private static void AssertInside(DocumentLayout layout, BlockKind kind, TextRange? part)
    {
        if (part is { } range)
        {
            Assert.Contains(layout.Blocks, block => block.Kind == kind && block.Range.Contains(range));
        }
    }
}
