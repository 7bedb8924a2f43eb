using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>All that is seen of a line when it is judged, each sign a row of a weight table.</summary>
internal readonly record struct Evidence(
    ulong Line, ulong Page, ulong Above, ulong Below, ulong TwoAbove = 0, ulong TwoBelow = 0, ulong Headline = 0, ulong Caption = 0)
{
    /// <summary>How many signs there can be: 64 a place.</summary>
    public const int Count = 64 * ((int)EvidencePlace.Caption + 1);

    /// <summary>What every line is judged by.</summary>
    /// <param name="said">The page's lines that are not blank.</param>
    /// <param name="at">Which of them.</param>
    public static Evidence OfLine(LineFeatures[] lines, int[] said, int at) => new(
        (ulong)lines[said[at]].Traits, (ulong)lines[said[at]].Places, Traits(lines, said, at - 1), Traits(lines, said, at + 1));

    /// <summary>What a line that may be the headline is judged by: it stands in a row of lines, section above and author below.</summary>
    public static Evidence OfTitle(LineFeatures[] lines, int[] said, int at, HeadlineSigns signs) => OfLine(lines, said, at) with
    {
        TwoAbove = Traits(lines, said, at - 2),
        TwoBelow = Traits(lines, said, at + 2),
        Headline = (ulong)signs,
    };

    /// <summary>The numbers of all signs that are seen.</summary>
    public SignNumbers Numbers => new(this);

    public ulong Signs(EvidencePlace place) => place switch
    {
        EvidencePlace.Line => Line,
        EvidencePlace.Page => Page,
        EvidencePlace.Above => Above,
        EvidencePlace.Below => Below,
        EvidencePlace.TwoAbove => TwoAbove,
        EvidencePlace.TwoBelow => TwoBelow,
        EvidencePlace.Headline => Headline,
        _ => Caption,
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
            EvidencePlace.Caption => ((CaptionTraits)bit).ToString(),
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

    private static ulong Traits(LineFeatures[] lines, int[] said, int at) =>
        (uint)at < (uint)said.Length ? (ulong)lines[said[at]].Traits : 0;
}
