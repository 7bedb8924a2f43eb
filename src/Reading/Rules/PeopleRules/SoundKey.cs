using System.Text;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>What two spellings of one name have in common: <c>Katherine</c> and <c>Catherine</c>, <c>Mohammed</c> and <c>Muhammad</c>,
/// <c>Steven</c> and <c>Stephen</c>. Vowels are one letter, silent <c>h</c> none, and doubled letters are single.</summary>
internal static class SoundKey
{
    private const char Vowel = 'a';

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]) switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => Vowel,
                'c' or 'q' => 'k',
                'v' => 'f',
                'p' when i + 1 < name.Length && name[i + 1] == 'h' => 'f',
                'z' => 's',
                var other => other,
            };
            if (c != 'h' && (key.Length == 0 || key[key.Length - 1] != c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
