namespace Corpus.Consumers.Tests.Support;

/// <summary>Documents of our own, as short as an article may be.</summary>
internal static class Texts
{
    public const string Ferry = """
        Ferry line to double its boats

        Published April 25, 2022

        The ferry line will spend $300 million on new boats, its director, Ada Lovelace, said on Monday.

        “We have waited long for this day,” Lovelace said.

        """;

    public const string Bridge = """
        Harbour bridge reopens after long repairs

        Published May 2, 2022

        The bridge over the harbour reopened on Monday after repairs that cost $12 million, the city said.

        “It is a good day for the town,” said the mayor, Charles Babbage.

        """;
}
