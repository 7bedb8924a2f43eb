using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

/// <summary>What the words of a line may say of a caption is told before they are read in order, and by it most lines are passed over.</summary>
public class CaptionSignsTests
{
    [Theory]
    [InlineData("The mayor of Norland, left, poses on the quay on Monday.", CaptionTraits.PointerSetOff | CaptionTraits.Weekday)]
    [InlineData("The harbour, 1931", CaptionTraits.YearSetOff)]
    [InlineData("Photo: the boats", CaptionTraits.PictureLabel)]
    [InlineData("‘Left alone, ‘pictured as she waits", CaptionTraits.Pointer)]
    [InlineData("‘You’re late,’ the port’s keeper said", CaptionTraits.SecondPerson | CaptionTraits.Speech)]
    [InlineData("©1931©photo'left", CaptionTraits.Year)]
    [InlineData("'1931-photo", CaptionTraits.Year | CaptionTraits.Picture)]
    [InlineData("The boats in summer. Ann Lee", CaptionTraits.EndsWithName)]
    [InlineData("The boats at rest by Ann Lee", CaptionTraits.EndsWithMaker)]
    [InlineData("Nothing is to be seen in these words", CaptionTraits.None)]
    public void What_is_found_is_possible(string line, object holds)
    {
        var possible = Possible(line);
        var found = CaptionSigns.WithWords(CaptionTraits.None, line.AsSpan());

        Assert.Equal((CaptionTraits)holds, found & (CaptionTraits)holds);
        Assert.Equal(CaptionTraits.None, found & ~possible);
    }

    [Theory]
    [InlineData("The board raised all fees, as repairs had cost more, he added")]
    [InlineData("But ‘we’ve no berths’ was what it wrote to the owners of 12 boats")]
    public void Words_of_running_text_rule_most_out(string line) =>
        Assert.Equal(
            CaptionTraits.None,
            Possible(line) & CaptionSigns.Words & ~(CaptionTraits.OpensWithArticle | CaptionTraits.OpensWithTie | CaptionTraits.OpensWithQuestionWord
                | CaptionTraits.Speech | CaptionTraits.EndsWithName | CaptionTraits.EndsWithMaker));

    private static CaptionTraits Possible(string line) =>
        CaptionSigns.Possible(PageLines.Read(DocumentText.From(line), CancellationToken.None)[0].Caption, CaptionTraits.None);
}
