using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Related;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

public class RelatedHeadingsTests
{
    [Theory]
    [InlineData("Related stories", RelatedHeading.Kin)]
    [InlineData("Browse related pages", RelatedHeading.Kin)]
    [InlineData("Harbour Weekly Recommends", RelatedHeading.Kin)]
    [InlineData("Did you like this tale of the sea? Then check these out, too:", RelatedHeading.Kin)]
    [InlineData("More Coast and Sea", RelatedHeading.More)]
    [InlineData("OTHER VOICES", RelatedHeading.More)]
    [InlineData("Most read", RelatedHeading.Other)]
    [InlineData("Comments", RelatedHeading.Other)]
    [InlineData("Main article: Lights", RelatedHeading.OneStory)]
    [InlineData("Read more: Storm takes roof off the fish market", RelatedHeading.OneStory)]
    [InlineData("Storm takes roof off the fish market", RelatedHeading.None)]
    [InlineData("The board has recommended it.", RelatedHeading.None)]
    [InlineData("More boats than berths", RelatedHeading.None)]
    [InlineData("Harbour Life", RelatedHeading.None)]
    public void What_a_line_says_of_other_stories(string line, object heading) => Assert.Equal(heading, Of(line));

    private static object Of(string line)
    {
        var lines = PageLines.Read(DocumentText.From(line), CancellationToken.None);
        return RelatedHeadings.Of(new Page(line, lines, SaidLines.Of(lines), new LineLabel[lines.Length]), 0);
    }
}
