using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The points that each evidence for a part is worth, from a table; a candidate's score is their sum. Immutable.</summary>
/// <typeparam name="TEvidence">A flags enum whose members the table names.</typeparam>
internal sealed class EvidenceWeights<TEvidence>
    where TEvidence : struct, Enum
{
    private readonly List<(int Evidence, int Points)> weights = [];

    /// <exception cref="InvalidOperationException">The table names an evidence that does not exist.</exception>
    public EvidenceWeights(string table)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            weights.Add(Enum.TryParse<TEvidence>(row[0], out var evidence)
                ? (Convert.ToInt32(evidence, CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture))
                : throw new InvalidOperationException($"The table '{table}' names '{row[0]}', which is no {typeof(TEvidence).Name}."));
        }
    }

    /// <param name="evidence">The enum's value as a number, so that no call boxes it.</param>
    public int Sum(int evidence)
    {
        var sum = 0;
        foreach (var (flag, points) in weights)
        {
            sum += (evidence & flag) != 0 ? points : 0;
        }

        return sum;
    }
}
