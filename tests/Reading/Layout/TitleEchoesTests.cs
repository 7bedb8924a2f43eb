using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

public class TitleEchoesTests
{
    private const string Title = "Storm hits the harbour";

    [Theory]
    [InlineData("Home » Storm hits the harbour » Print", HeadlineSigns.PartOfOther)]
    [InlineData("Storm hits the harbour | The Daily Post", HeadlineSigns.PartOfOther | HeadlineSigns.GluedToOther)]
    [InlineData("World Storm hits the harbour", HeadlineSigns.GluedToOther)]
    [InlineData("STORM HITS THE HARBOUR again", HeadlineSigns.GluedToOther)]
    [InlineData("Why a storm hits the harbour now", HeadlineSigns.None)]
    [InlineData("Storm hits the harbour", HeadlineSigns.None)]
    internal void A_title_echoes_in_a_longer_line(string other, HeadlineSigns expected) => Assert.Equal(expected, Echo(Title, other));

    [Fact]
    public void Two_words_echo_in_too_much() => Assert.Equal(HeadlineSigns.None, Echo("Storm hits", "Storm hits | The Daily Post"));

    private static HeadlineSigns Echo(string title, string other)
    {
        var lines = PageLines.Read(DocumentText.From($"{title}\n{other}"), CancellationToken.None);
        var echoes = new TitleEchoes();
        echoes.Add(lines[0]);
        echoes.Search(lines, SaidLines.Of(lines));
        return echoes.Of(lines[0]);
    }
}
