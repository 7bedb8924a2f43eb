using Corpus.Facts;
using Corpus.Generator.Emit;
using Corpus.Table;

namespace Corpus.Generator.Tests.Emit;

public class FigureContextTests
{
    [Theory]
    [InlineData("It rained. Trade was 5 that day. We left.", "Trade was 5 that day")]
    [InlineData("5 boats came", "5 boats came")]
    [InlineData("One line\n5 boats came\nAnother", "5 boats came")]
    public void Shows_the_sentence_of_the_figure(string text, string expected) => Assert.Equal(expected, Around(text));

    [Fact]
    public void Shows_the_nearest_words_of_a_long_sentence_and_says_that_it_is_cut()
    {
        var context = Around(string.Concat(Enumerable.Repeat("word ", 40)) + "5 boats");

        Assert.StartsWith("…word word", context, StringComparison.Ordinal);
        Assert.EndsWith(" 5 boats", context, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_fills_the_space_before_the_figure_is_left_out() =>
        Assert.EndsWith("5", Around(new string('x', 100) + "5"), StringComparison.Ordinal);

    private static string Around(string text)
    {
        var at = text.IndexOf('5', StringComparison.Ordinal);
        var fact = new FigureFact { Range = new TextRange(at, at + 1), Kind = FigureKind.Number, Value = 5 };
        var article = new Article("a.txt", "a", text, TableWriter.Write(ArticleFacts.Empty with { Figures = [fact] }));
        return FigureContext.Of(article.Figures[0]);
    }
}
