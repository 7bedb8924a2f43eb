using System.Globalization;

namespace Derive.WordNet;

/// <summary>How often a lemma stands as each part of speech in the texts that WordNet's makers tagged (<c>index.sense</c>, senseidx(5WN)).</summary>
internal sealed class SenseCounts
{
    private readonly Dictionary<(string Lemma, PartOfSpeech Part), int> counts = [];

    public SenseCounts(string folder)
    {
        foreach (var fields in File.ReadLines(Path.Combine(folder, "index.sense")).Select(line => line.Split(' ')))
        {
            // `lemma%type:…`, where adjectives have two types: heads of a cluster and its satellites.
            var key = fields[0].Split('%');
            if (PartOf(key[1][0]) is { } part)
            {
                var entry = (key[0].Replace('_', ' '), part);
                counts[entry] = counts.GetValueOrDefault(entry) + int.Parse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
    }

    public int Of(string lemma, PartOfSpeech part) => counts.GetValueOrDefault((lemma, part));

    private static PartOfSpeech? PartOf(char type) => type switch
    {
        '1' => PartOfSpeech.Noun,
        '2' => PartOfSpeech.Verb,
        '3' or '5' => PartOfSpeech.Adj,
        _ => null,
    };
}
