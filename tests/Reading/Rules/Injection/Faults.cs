namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>The faults of the rules on one document.</summary>
internal static class Faults
{
    public static readonly Fault[] All =
    [
        Fault.InWord("CORP1003", "\uFFFD"),
        Fault.Sentence("CORP1004", "It wasnâ€™t the first time that they spoke of it."),
        Fault.InWord("CORP1005", "\u0007"),
        Fault.InWord("CORP1006", "\u202E"),
        Fault.InWord("CORP1007", "\u200B"),
        Fault.Sentence("CORP1008", "The engineers came from Сhina and left a week later."),
        Fault.Document("CORP2001", lines => Behead(lines)),
        Fault.Document("CORP2002", lines => Cut(lines, 2, lines.Count - 2)),
        Fault.Document("CORP2006", lines => Append(lines, "The mayor said on the radio that the town would then be able to")),
        Fault.Sentence("CORP2008", "It had been closed on February 30, 2021, he said."),
        Fault.Sentence("CORP2009", "It had been closed on Friday, April 25, 2022, he said."),
        Fault.Document("CORP2010", lines => Update(lines)),
        Fault.Document("CORP2011", lines => Cut(lines, 1, 1)),
        new Fault("CORP3001", (lines, place) => Unclose(lines, place)),
        Fault.Sentence("CORP3002", "It is late, and nobody knows what comes next,” he said."),
        Fault.Sentence("CORP3003", "“It is late, and nobody knows what comes next,\" he said."),
        Fault.Sentence("CORP4001", "It stands 1,700km (1,260 miles) from the capital."),
        Fault.Sentence("CORP4002", "The total was $50 million, with $30 million for wood and $25 million for steel."),
        Fault.Sentence("CORP4003", "Sales of tickets rose 10 per cent from $50 million to $60 million."),
        Fault.Sentence("CORP4004", "The plan won 45 per cent of the vote, the other 40 per cent, and neither 25 per cent."),
        Fault.Sentence("CORP4005", "The paint alone cost $1,70,00 at the time."),
        Fault.Sentence("CORP4006", "The paint alone cost $300 dollars at the time."),
        Fault.Sentence("CORP4008", "The dust weighs $12,345,678,901,234,567,890,123,456,789,012 in all."),
        Fault.Sentence("CORP5001", "Then Alan Turing rose. Turing spoke for an hour. Alan Turin left."),
        Fault.Sentence("CORP5002", "Alan Turing, 45, came too. Turing, 46, stayed for an hour."),
    ];

    private static int Cut(List<string> lines, int first, int count)
    {
        lines.RemoveRange(first, count);
        return 0;
    }

    private static int Append(List<string> lines, string paragraph)
    {
        lines.Add(paragraph);
        return lines.Count - 1;
    }

    /// <summary>The day of publication moves below the text.</summary>
    private static int Behead(List<string> lines)
    {
        lines.Add(lines[1]);
        return Cut(lines, 0, 2);
    }

    /// <summary>Before a paragraph that opens a quotation itself, one left open may go on there: nobody can tell.</summary>
    private static int Unclose(List<string> lines, int place) =>
        Fault.Sentence("CORP3001", "He said: “It is late, and nobody knows what comes next.").Set(lines, 3 + (place % 3));

    private static int Update(List<string> lines)
    {
        lines[1] += ". Updated April 20, 2022";
        return 1;
    }
}
