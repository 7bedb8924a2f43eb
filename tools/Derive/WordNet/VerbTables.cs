using System.Globalization;
using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Verbs that introduce what somebody said, thought or perceived.</summary>
internal static class VerbTables
{
    /// <summary>Beyond its second sense a verb says little about its field: <c>run</c> communicates in its fourteenth.</summary>
    private const int LastRank = 2;

    public static IEnumerable<Table> All(WordNetDatabase wordNet) =>
    [
        Of(wordNet, "verbs-communication", "Verbs of communication: cues of what is said.", LexicographerFile.VerbCommunication),
        Of(wordNet, "verbs-thought", "Verbs of cognition: cues of what is thought.", LexicographerFile.VerbCognition),
        Of(wordNet, "verbs-perception", "Verbs of perception: cues of what is seen and heard.", LexicographerFile.VerbPerception),
    ];

    private static Table Of(WordNetDatabase wordNet, string name, string subject, LexicographerFile file) => new(
        name, subject, wordNet.Citation, WordNetDatabase.Licence, ["lemma", "forms", "rank of the sense"],
        wordNet.Verbs.Senses
            .Where(sense => sense.Synset.File == file && sense.Rank <= LastRank && sense.IsSingleWord)
            .DistinctBy(sense => sense.Lemma)
            .Select(sense => new[] { sense.Lemma, wordNet.VerbForms.Of(sense.Lemma), sense.Rank.ToString(CultureInfo.InvariantCulture) }));
}
