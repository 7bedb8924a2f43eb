using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>All that is seen of a line when it is judged, each sign a row of a weight table.</summary>
internal readonly record struct Evidence(ulong Line, ulong Page, ulong Above, ulong Below, ulong Headline = 0)
{
    /// <summary>How many signs there can be: 64 a place.</summary>
    public const int Count = 5 * 64;

    public static Evidence Of(LineFeatures[] lines, int above, int line, int below) => new(
        (ulong)lines[line].Traits,
        (ulong)lines[line].Places,
        above < 0 ? 0 : (ulong)lines[above].Traits,
        below < 0 ? 0 : (ulong)lines[below].Traits);

    public ulong Signs(EvidencePlace place) => place switch
    {
        EvidencePlace.Line => Line,
        EvidencePlace.Page => Page,
        EvidencePlace.Above => Above,
        EvidencePlace.Below => Below,
        _ => Headline,
    };

    public static int NumberOf(EvidencePlace place, int bit) => ((int)place * 64) + bit;

    public static EvidencePlace PlaceOf(int number) => (EvidencePlace)(number / 64);

    /// <summary>What the weight tables call the sign.</summary>
    public static string NameOf(int number)
    {
        var bit = 1UL << (number % 64);
        return PlaceOf(number) switch
        {
            EvidencePlace.Page => ((LinePlaces)bit).ToString(),
            EvidencePlace.Headline => ((HeadlineSigns)bit).ToString(),
            _ => ((LineTraits)bit).ToString(),
        };
    }

    /// <exception cref="InvalidOperationException">A weight table names a sign that does not exist.</exception>
    public static int Parse(string place, string name)
    {
        if (Enum.TryParse<EvidencePlace>(place, out var where))
        {
            for (var bit = 0; bit < 64; bit++)
            {
                if (NameOf(NumberOf(where, bit)) == name)
                {
                    return NumberOf(where, bit);
                }
            }
        }

        throw new InvalidOperationException($"A weight table of the layout names '{place} {name}', which nothing sees.");
    }
}
