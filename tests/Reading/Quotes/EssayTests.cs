namespace Corpus.Reading.Tests.Quotes;

/// <summary>Texts that report little: their marks hold words at arm's length, mention them or name buttons and concepts.</summary>
public class EssayTests
{
    [Theory]
    [InlineData("A knot is “live” until it is drawn tight. What a sailor wants is a “quiet” line. Some lines stay “busy” all day.", "live; quiet; busy")]
    [InlineData("Press the “Enter” key to go on. If the field is “off”, the lamp stays dark. Set it to “on” first.", "Enter; off; on")]
    [InlineData("Our goals were “clear” and our claims “modest” that year. The rest was “noise”.", "clear; modest; noise")]
    [InlineData("The “pay once” camp has an answer. Its “free” bridge is paid by those who stay at home. None of it is “fair”.", "pay once; free; fair")]
    public void Marks_words_and_quotes_nobody(string text, string expected) => Assert.Equal(expected, ReadQuotes.Terms(text));

    [Theory]
    [InlineData("Berg said the line was “busy” all day. Lopez told him it was “quiet” again. “Nobody calls,” she said.")]
    [InlineData("The two met at noon.\n“Yes.”\n“No.”\n“Then we go.”\nThe bridge was wet.")]
    public void Keeps_what_is_said(string text) => Assert.Equal("", ReadQuotes.Terms(text));
}
