using System.Text;

namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>The faults of the rules on one document. Not among them: CORP9001, since nothing that a document holds is known to break the reader,
/// and what stands in other files than documents (<see cref="CrossFaultTests"/> and the tests of suppressions and options).</summary>
internal static class Faults
{
    private static readonly string[] Breaks =
    [
        "The mayor said on the radio that the town would then be able to",
        "Subscribe to read the full story",
        "Already a subscriber? Log in to continue reading",
        "This article is for subscribers only.",
    ];

    private static readonly (string Headline, string Sentence)[] Contradictions =
    [
        ("Council sells 14 fishing boats", "The council has sold 17 fishing boats since then."),
        ("New bridge to cost $12 million", "The bridge costs $14 million, they were told."),
        ("Fire on night ferry injures 12", "The fire on the ferry injured 15 people."),
    ];

    public static readonly Fault[] All =
    [
        Fault.InWord("CORP1001", "é") with { Encode = OneByte },
        Fault.Document("CORP1002", lines => Cut(lines, 0, lines.Count)),
        Fault.InWord("CORP1003", "\uFFFD"),
        Fault.Sentence(
            "CORP1004",
            "It wasnâ€™t the first time that they spoke of it.",
            "They met in a cafÃ© by the river.",
            "The paint costs Â£5 a tin.",
            "The sign says Ð¼Ð¾ÑÑ‚ in large letters."),
        Fault.InWord("CORP1005", "\u0007", "\0", "\u001B", "\u0008"),
        Fault.InWord("CORP1006", "\u202E", "\u2066", "\u202A"),
        Fault.InWord("CORP1007", "\u200B", "\u00AD", "\u2060", "\uFEFF"),
        Fault.Sentence(
            "CORP1008",
            "The engineers came from Сhina and left a week later.",
            "They wrote to the bаnk for more time."),
        new Fault("CORP1009", (lines, place) => EndOtherwise(lines, place)),
        Fault.Document("CORP1010", lines => Swell(lines)) with { MostBytes = 3_000 },
        Fault.Document("CORP2001", lines => Behead(lines)),
        Fault.Document("CORP2002", lines => Cut(lines, 2, lines.Count - 2)),
        Fault.Document("CORP2004", lines => Replace(lines, "Advertisement", "Share this", "Facebook", "Twitter", "Advertisement")),
        new Fault("CORP2006", (lines, place) => Append(lines, Breaks[place % Breaks.Length])),
        Fault.Document("CORP2007", lines => AppendArticle(lines)),
        Fault.Sentence(
            "CORP2008",
            "It had been closed on February 30, 2021, he said.",
            "It had been closed on 31 April 2021, he said.",
            "It had been closed on 30/02/2021, he said.",
            "It had been closed since 2021-06-31, he said."),
        Fault.Sentence(
            "CORP2009",
            "It had been closed on Friday, April 25, 2022, he said.",
            "It had been closed on Sunday 4 July 2023, he said."),
        Fault.Document("CORP2010", lines => Update(lines)),
        Fault.Document("CORP2011", lines => Cut(lines, 1, 1)),
        new Fault("CORP3001", (lines, place) => Unclose(lines, place)),
        Fault.Sentence(
            "CORP3002",
            "It is late, and nobody knows what comes next,” he said.",
            "It is late,” he said.",
            "It is late and dark outside\", he said."),
        Fault.Sentence(
            "CORP3003",
            "“It is late, and nobody knows what comes next,\" he said.",
            "”It is late,” he said.",
            "“It is late“, he said."),
        new Fault("CORP3004", (lines, place) => QuoteNobody(lines, place)),
        Fault.Sentence(
            "CORP4001",
            "It stands 1,700km (1,260 miles) from the capital.",
            "The anchor weighs 40 tonnes (44,092 pounds).",
            "The tank holds 500 litres (232 gallons).",
            "The water was 10 degrees Celsius (70 degrees Fahrenheit).",
            "The park covers 12 acres (9.8 hectares)."),
        Fault.Sentence(
            "CORP4002",
            "The total was $50 million, with $30 million for wood and $25 million for steel.",
            "In all, 500 people were asked: 300 men and 250 women.",
            "It cost 50 million euros, of which 30 million euros came from the state and 25 million euros from the town.",
            "They paid $30 for wood and $25 for steel, a total of $50."),
        Fault.Sentence(
            "CORP4003",
            "Sales of tickets rose 10 per cent from $50 million to $60 million.",
            "Sales of tickets fell by 10 per cent to $40 million from $50 million.",
            "Sales of tickets doubled from $10 million to $15 million.",
            "Its share fell by five percentage points from 40 per cent to 30 per cent.",
            "Sales of tickets grew from 1,200 to 2,400, or 50 per cent."),
        Fault.Sentence(
            "CORP4004",
            "The plan won 45 per cent of the vote, the other 40 per cent, and neither 25 per cent.",
            "Of those asked, 60 per cent were for it, 35 per cent against it and 15 per cent undecided."),
        Fault.Sentence(
            "CORP4005",
            "The paint alone cost $1,70,00 at the time.",
            "The paint alone cost $1,0000 at the time.",
            "They sold 12,3456 dollars worth of tickets."),
        Fault.Sentence(
            "CORP4006",
            "The paint alone cost $300 dollars at the time.",
            "The paint alone cost £300 pounds at the time.",
            "The paint cost US$3 million USD at the time.",
            "It costs $5 dollars a day."),
        Fault.Sentence("CORP4007", "The paint alone cost 300 pesos at the time."),
        Fault.Sentence("CORP4008", "The dust weighs $12,345,678,901,234,567,890,123,456,789,012 in all."),
        new Fault("CORP4009", (lines, place) => Contradict(lines, place)),
        Fault.Sentence(
            "CORP5001",
            "Then Alan Turing rose. Turing spoke for an hour. Alan Turin left.",
            "Then Katherine Johnson rose. Catherine Johnson left."),
        Fault.Sentence(
            "CORP5002",
            "Alan Turing, 45, came too. Turing, 46, stayed for an hour.",
            "The 45-year-old Alan Turing came too. Turing, 46, stayed.",
            "Alan Turing, aged 45, came too. Turing, who is 46, stayed."),
        Fault.Sentence("CORP5003", "“It is late, and nobody knows what comes next,” said Mr Turing."),
    ];

    private static int Cut(List<string> lines, int first, int count)
    {
        lines.RemoveRange(first, count);
        return 0;
    }

    private static int Replace(List<string> lines, params string[] others)
    {
        lines.Clear();
        lines.AddRange(others);
        return 0;
    }

    /// <summary>A letter of two bytes becomes the one byte that older encodings have for it.</summary>
    private static byte[] OneByte(string text) =>
        [.. Encoding.UTF8.GetBytes(text.Replace("é", "\u0001", StringComparison.Ordinal)).Select(value => value == 1 ? (byte)0xE9 : value)];

    /// <summary>One line ends as Windows ends it.</summary>
    private static int EndOtherwise(List<string> lines, int place)
    {
        lines[Fault.FirstParagraph + place] += "\r";
        return Fault.FirstParagraph + place;
    }

    private static int Swell(List<string> lines)
    {
        for (var i = 0; i < 20; i++)
        {
            lines.Add(lines[Fault.FirstParagraph]);
        }

        return 0;
    }

    /// <summary>The headline counts what the text counts otherwise.</summary>
    private static int Contradict(List<string> lines, int place)
    {
        var (headline, sentence) = Contradictions[place % Contradictions.Length];
        lines[0] = headline;
        lines[Fault.FirstParagraph + place] += " " + sentence;
        return 0;
    }

    private static int AppendArticle(List<string> lines)
    {
        var title = lines.Count;
        lines.AddRange(
        [
            "Night ferry finds new owners",
            "By Ada Lovelace",
            "The night ferry carried many passengers last year, and it was sold to a family from the capital after long talks with the bank.",
            "The family wants to keep the old ship as it is, and it has asked the crew to stay with it for the better part of the year.",
        ]);
        return title;
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

    /// <summary>Behind somebody who is quoted, the words may be his.</summary>
    private static int QuoteNobody(List<string> lines, int place) =>
        Fault.Paragraph("CORP3004", "“Nobody crosses this bridge without a good reason,” in large red letters, and “every year a new one”.")
            .Set(lines, place % 2);

    /// <summary>Before a paragraph that opens a quotation itself, one left open may go on there: nobody can tell.</summary>
    private static int Unclose(List<string> lines, int place) =>
        Fault.Sentence("CORP3001", "He said: “It is late, and nobody knows what comes next.", "“It is late, he said.", "It was “a good day and they went home.")
            .Set(lines, 3 + (place % 3));

    private static int Update(List<string> lines)
    {
        lines[1] += ". Updated April 20, 2022";
        return 1;
    }
}
