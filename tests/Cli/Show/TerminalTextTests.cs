using Corpus.Cli.Show;

namespace Corpus.Cli.Tests.Show;

public class TerminalTextTests
{
    [Theory]
    [InlineData("[red]bold[/] [x", "[red]bold[/] [x")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009b2Jb", "a\uFFFD2Jb")]
    [InlineData("a\u202eb\u2066", "a\uFFFDb\uFFFD")]
    [InlineData("a\tb\nc\u2028d", "a b c d")]
    [InlineData("x\uD83D\uDE00y", "x\uD83D\uDE00y")]
    public void A_document_gives_the_terminal_no_orders(string text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    public void A_lone_surrogate_is_replaced(string text) => Assert.All(TerminalText.Clean(text), c => Assert.Equal('\uFFFD', c));
}
