using Corpus.Cli.Edges;
using Corpus.Cli.Show;

namespace Corpus.Cli.Tests.Show;

public class ArticleScreenTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void Plain_output_names_speakers_and_values_beside_the_text() => Snapshot.Verify("ferry", Shown(hasColour: false));

    [Fact]
    public void Plain_output_holds_no_escape_code() => Assert.DoesNotContain(Escape, Shown(hasColour: false));

    [Fact]
    public void Colour_changes_no_word() => Assert.Equal(Words(Shown(hasColour: false)), Words(WithoutEscapes(Shown(hasColour: true))));

    [Fact]
    public void A_quote_is_coloured() => Assert.Contains("\u001b[32mtwo hours\u001b[0m", Shown(hasColour: true), StringComparison.Ordinal);

    private static string Shown(bool hasColour)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var host = new CommandHost(Stream.Null, output, TextWriter.Null) { HasColour = hasColour };
        ArticleScreen.Show(SampleArticle.Make(), host);
        return output.ToString();
    }

    private static string[] Words(string shown) => shown.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutEscapes(string shown) =>
        string.Concat(shown.Split(Escape)
            .Select((piece, i) => i == 0 ? piece : piece[(piece.IndexOf('m', StringComparison.Ordinal) + 1)..]));
}
