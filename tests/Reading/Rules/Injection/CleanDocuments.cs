namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>Articles of our own in which nothing is wrong, each like no other.</summary>
internal static class CleanDocuments
{
    public const int Count = 40;
    public const int Paragraphs = 6;

    private static readonly string[] Towns = ["Linden", "Westbrook", "Ashford", "Marlow", "Elmstead", "Redhill", "Fairview", "Oakham"];
    private static readonly string[] Things = ["harbour bridge", "night ferry", "old lighthouse", "town library", "city theatre"];
    private static readonly string[] Speakers = ["Ada Lovelace", "Charles Babbage", "Mary Somerville", "Grace Hopper"];

    /// <summary>Headline, day of publication and paragraphs, with a blank line between each two.</summary>
    public static List<string> Of(int number)
    {
        var (town, thing, speaker) = (Towns[number % Towns.Length], Things[number % Things.Length], Speakers[number % Speakers.Length]);
        return
        [
            $"Council of {town} decides on the {thing}",
            $"Published May {(number % 28) + 1}, 2022",
            $"The council of {town} decided on a Monday evening to repair the {thing}, which has been closed to all visitors since the winter.",
            $"The decision was taken after a long debate, in which most of the members asked the council to begin with the work on the {thing} soon.",
            $"“We have waited for {number + 3} years, and we will not wait for another one,” said {speaker}, who leads the council of {town}.",
            $"The work will cost US${number + 2}.5 million and begins in the summer, according to the plans that the council has seen and approved.",
            $"Some {number + 5},200 people live in {town}, and many of them went to see the {thing} each week before it had to be closed.",
            $"The council meets again after the holidays, and it will then decide on the colour of the {thing} and on the day of the feast.",
        ];
    }
}
