using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Layout;

public class WordSetTests
{
    [Theory]
    [InlineData("Harbour lighthouse", 2, 2)]
    [InlineData("The HARBOUR’s light", 1, 2)]
    [InlineData("with from that", 0, 0)]
    [InlineData("Orchestra announces", 0, 2)]
    public void Content_words_are_counted(string line, int shared, int all)
    {
        var words = new WordSet();
        words.Add(Read("A storm damaged the harbour and the old lighthouse.").Marks);
        Assert.Equal((shared, all), words.Count(Read(line).Marks));
    }

    private static LineFeatures Read(string line) => PageLines.Read(DocumentText.From(line), CancellationToken.None)[0];
}
