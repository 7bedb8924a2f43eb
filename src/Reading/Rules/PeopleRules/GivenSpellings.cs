using Corpus.Facts;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>Finds people of one surname whose given names sound alike: <c>Katherine Johnson</c> and <c>Catherine Johnson</c>.</summary>
internal static class GivenSpellings
{
    /// <summary>Shorter names of two people differ by no more: <c>Jan</c>, <c>Jane</c>, <c>Jean</c>.</summary>
    private const int ShortestGiven = 6;

    private const int LongestEnding = 2;

    /// <returns>The person who is named less often, or later, and the other.</returns>
    public static IEnumerable<(PersonFact Rare, PersonFact Usual)> In(PersonFact[] people)
    {
        var bySound = new Dictionary<string, PersonFact>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var (first, last) = (person.Name.IndexOf(' '), person.Name.LastIndexOf(' '));
            if (first < ShortestGiven || person.Mentions.Length == 0)
            {
                continue;
            }

            var key = $"{SoundKey.Of(GivenOf(person))} {person.Name.Substring(last + 1)}";
            if (!bySound.TryGetValue(key, out var other))
            {
                bySound.Add(key, person);
            }
            else if (!IsEnding(GivenOf(person), GivenOf(other)))
            {
                yield return person.Mentions.Length > other.Mentions.Length ? (other, person) : (person, other);
            }
        }
    }

    private static string GivenOf(PersonFact person) => person.Name.Substring(0, person.Name.IndexOf(' '));

    /// <summary>Whether an ending alone tells two given names apart, as that of a man and a woman: <c>Christian</c>, <c>Christine</c>.</summary>
    private static bool IsEnding(string first, string second)
    {
        var same = 0;
        while (same < Math.Min(first.Length, second.Length) && first[same] == second[same])
        {
            same++;
        }

        return same + LongestEnding >= Math.Max(first.Length, second.Length);
    }
}
