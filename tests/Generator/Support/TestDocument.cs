namespace Corpus.Generator.Tests.Support;

/// <summary>A document of a test project.</summary>
/// <param name="Path">Relative to the project.</param>
internal sealed record TestDocument(string Path, string Text)
{
    public static readonly TestDocument Bridge = new(
        "articles/bridge.txt",
        """
        Harbour bridge reopens after long repairs

        The harbour bridge of Linden reopened on Monday after repairs that cost US$22.5 million.

        "The bridge carries the whole town," said Ada Lovelace, the mayor of Linden.

        Total toll income was US$1.2 million in 2021, up 14 per cent from the year before. The bridge is 1,700 km from the border.

        "We will paint it blue," said Charles Babbage, an engineer.

        """);

    public static readonly TestDocument Ferry = new(
        "articles/ferry.txt",
        """
        Night ferry to Westbrook finds new owners

        The night ferry to Westbrook carried 15,000 passengers last year and was sold for 3 million euros.

        "Nobody will miss the last boat," said Ada Lovelace, who bought the ship.

        """);

    /// <summary>A clean article that is like no other.</summary>
    public static TestDocument Numbered(int number) => new(
        $"articles/{number:D4}.txt",
        $"""
        Council meets for the {Words(number)} time

        The council of Linden met on Monday and spent US${number + 2} million on {number + 3} new boats.

        "We have met {Words(number)} times," said Ada Lovelace, the mayor of Linden.

        """);

    private static string Words(int number) =>
        string.Join(' ', number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture).Select(Digit));

    private static string Digit(char digit) =>
        new[] { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" }[digit - '0'];
}
