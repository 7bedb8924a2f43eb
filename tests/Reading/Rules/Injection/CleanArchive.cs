namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>Articles of our own that have no wording in common: an archive in which nothing is wrong.</summary>
internal static class CleanArchive
{
    /// <summary>Headline, day, then paragraphs, the last of which quotes somebody.</summary>
    public static readonly string[][] Articles =
    [
        [
            "Harbour bridge of Linden to be rebuilt",
            "Published May 2, 2022",
            "The council decided on a Monday evening to repair the old bridge, which has been closed to all traffic since a storm tore two of its planks away.",
            "Carpenters from three villages have offered to do the work, and the wood for it lies dry and ready in a barn behind the church.",
            "“We have waited long enough for the planks to be laid again,” said Ada Lovelace, who leads the council.",
        ],
        [
            "Night ferry finds new owners",
            "Published June 9, 2022",
            "A family from the capital bought the white ship after long talks with its bank, and promised to keep the crew on board through the autumn.",
            "Passengers will notice little at first, except that coffee is served before dawn and that cabins on the lower deck smell of fresh paint.",
            "“Nobody on this ship has to look for another job this year,” said Charles Babbage, the captain.",
        ],
        [
            "Library opens its cellar to readers",
            "Published July 21, 2022",
            "Shelves that stood in the dark for eighty years can now be visited on Thursdays, when two students bring the heaviest volumes upstairs by hand.",
            "Most of what they carry are almanacs, sea charts and the diaries of a doctor who wrote down what each of his patients had for breakfast.",
            "“I found my grandmother in these diaries, and she had porridge with plums,” said Mary Somerville, a teacher.",
        ],
        [
            "Theatre sells its last seats by lot",
            "Published August 15, 2022",
            "Tickets for the opening went to whoever drew a red ball from a drum in the foyer, because twice as many people had queued as the hall can hold.",
            "Those who drew white ones were given soup and a place by the radio, where a neighbour described the costumes as well as she remembered them.",
            "“It was the best evening I ever spent outside a theatre,” said Grace Hopper, who drew a white one.",
        ],
        [
            "Lighthouse keeper counts her birds",
            "Published September 30, 2022",
            "Every morning since spring she has written into a blue notebook which of the swallows came back and which of the geese flew on without a stop.",
            "Scientists asked for a copy of it last week, since no other place along this coast has been watched by one pair of eyes for so long.",
            "“The geese do not care who is writing about them down here,” said Emmy Noether, the keeper.",
        ],
    ];

    public static string TextOf(IEnumerable<string> lines) => string.Join("\n\n", lines) + "\n";
}
